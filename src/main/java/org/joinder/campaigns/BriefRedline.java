package org.joinder.campaigns;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.List;
import java.util.regex.Pattern;
import org.joinder.print.Printout;

/** The words asked for against the law, as marked-up text. Runs of blanks count as one space. */
final class BriefRedline {

    private static final Pattern WORD = Pattern.compile("\\s+|[\\p{L}\\p{N}'’-]+|[^\\s\\p{L}\\p{N}]");

    private BriefRedline() {}

    static String html(String law, String asked) {
        var before = words(law);
        var out = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, words(asked)).getDeltas()) {
            var source = delta.getSource();
            out.append(escaped(before.subList(at, source.getPosition())));
            mark(out, "del", source.getLines());
            mark(out, "ins", delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        return out.append(escaped(before.subList(at, before.size()))).toString();
    }

    private static void mark(StringBuilder out, String tag, List<String> words) {
        if (!words.isEmpty()) {
            out.append('<')
                    .append(tag)
                    .append('>')
                    .append(escaped(words))
                    .append("</")
                    .append(tag)
                    .append('>');
        }
    }

    private static String escaped(List<String> words) {
        return Printout.escaped(String.join("", words));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.strip())
                .results()
                .map(word -> word.group().isBlank() ? " " : word.group())
                .toList();
    }
}

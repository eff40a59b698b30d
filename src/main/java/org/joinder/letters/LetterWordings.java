package org.joinder.letters;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every wording a letter had: what was signed is one of them, by its number. */
@Service
@Transactional(readOnly = true)
public class LetterWordings {

    private final LetterVersions versions;

    LetterWordings(LetterVersions versions) {
        this.versions = versions;
    }

    /** Latest first. */
    public List<LetterVersion> of(LetterId letter) {
        return versions.of(letter);
    }

    public Optional<LetterVersion> find(LetterId letter, int number) {
        return versions.find(letter, number);
    }

    /** The wording that holds now. */
    public LetterVersion latest(LetterId letter) {
        return versions.latest(letter).orElseThrow(() -> LetterRefused.gone(letter));
    }

    /** The number of the last substantive change; 0 when there was none. A signature under an earlier wording waits. */
    public int lastSubstantive(LetterId letter) {
        return versions.lastSubstantive(letter);
    }

    /** The same of many letters; one without a substantive change is left out. */
    public Map<LetterId, Integer> lastSubstantive(Collection<LetterId> letters) {
        return letters.isEmpty() ? Map.of() : versions.lastSubstantive(letters);
    }

    /** What each of these letters is called now. */
    public Map<LetterId, String> subjects(Collection<LetterId> letters) {
        return letters.isEmpty() ? Map.of() : versions.subjects(letters);
    }
}

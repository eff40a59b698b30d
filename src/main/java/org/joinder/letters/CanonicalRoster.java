package org.joinder.letters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/**
 * A roster in the one form whose SHA-256 stands for it; {@code docs/roster-hash.md} tells everyone how to write it.
 *
 * <p>UTF-8, one field a line as {@code name TAB value}, then one signer a line as {@code USPS code TAB name TAB title},
 * by code; every line ends in a line feed. Values are in Unicode's composed form (NFC), with each run of blanks as one
 * space. What is signed is in it by the SHA-256 of the text as it was frozen.
 */
public record CanonicalRoster(
        String letter, String subject, String textSha256, Instant frozenAt, List<Signature> signers) {

    public static final String FORM = "joinder-roster/1";

    public CanonicalRoster {
        frozenAt = frozenAt.truncatedTo(ChronoUnit.SECONDS);
        signers = signers.stream()
                .sorted(Comparator.comparing(signer -> signer.jurisdiction().usps()))
                .toList();
    }

    static CanonicalRoster of(String letter, LetterDraft content, Instant frozenAt, List<Signature> signers) {
        return new CanonicalRoster(letter, content.subject(), sha256(plain(content.text())), frozenAt, signers);
    }

    public String text() {
        var lines = new StringBuilder(FORM).append('\n');
        line(lines, "letter", letter);
        line(lines, "subject", subject);
        line(lines, "text-sha256", textSha256);
        line(lines, "frozen", frozenAt.toString());
        line(lines, "signers", Integer.toString(signers.size()));
        signers.forEach(each -> lines.append(signer(each.jurisdiction().usps(), each.name(), each.title()))
                .append('\n'));
        return lines.toString();
    }

    public String sha256() {
        return sha256(text());
    }

    /** The SHA-256 of the text in UTF-8, in lower-case hex. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }

    static String signer(String usps, String name, String title) {
        return plain(usps) + "\t" + plain(name) + "\t" + plain(title);
    }

    private static void line(StringBuilder lines, String key, String value) {
        lines.append(key).append('\t').append(plain(value)).append('\n');
    }

    private static String plain(String value) {
        return Normalizer.normalize(value, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}

package org.joinder.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text: a byte order mark decides, then valid UTF-8, then what the document declares or Windows-1252. */
final class TextDecoder {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;

    private TextDecoder() {}

    static String decode(byte[] bytes) {
        return decode(bytes, null);
    }

    /** The text of the first bytes only, for a look at how a file begins. */
    static String decode(byte[] bytes, int atMost) {
        int length = Math.min(bytes.length, atMost);
        Charset wide = wide(bytes);
        return new String(bytes, 0, length, wide == null ? StandardCharsets.UTF_8 : wide);
    }

    static String decode(byte[] bytes, @Nullable Charset declared) {
        Charset wide = wide(bytes);
        if (wide != null) {
            return withoutMark(new String(bytes, wide));
        }
        try {
            return withoutMark(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException malformed) {
            return withoutMark(new String(bytes, declared != null ? declared : likelier(bytes)));
        }
    }

    static boolean isWide(byte[] bytes) {
        return wide(bytes) != null;
    }

    private static @Nullable Charset wide(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xfe, 0xff) ? StandardCharsets.UTF_16BE : wideWithoutMark(bytes);
    }

    /** In English text of two bytes a character, nearly every second byte is zero and hardly any other is. */
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int at = 0; at < pairs; at++) {
            even += bytes[2 * at] == 0 ? 1 : 0;
            odd += bytes[2 * at + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4) {
            return null;
        }
        return odd * 10 > pairs * 8 && even * 20 < pairs
                ? StandardCharsets.UTF_16LE
                : even * 10 > pairs * 8 && odd * 20 < pairs ? StandardCharsets.UTF_16BE : null;
    }

    /** Mostly whole UTF-8 sequences mean UTF-8 with damage; otherwise the bytes are single characters. */
    private static Charset likelier(byte[] bytes) {
        int whole = 0;
        int torn = 0;
        for (int at = 0; at < bytes.length; at++) {
            int length = sequence(bytes, at);
            if (length > 1) {
                whole++;
                at += length - 1;
            } else if (bytes[at] < 0) {
                torn++;
            }
        }
        return whole > torn ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static int sequence(byte[] bytes, int at) {
        int first = bytes[at] & 0xff;
        int length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 1;
        for (int next = 1; next < length; next++) {
            if (at + next >= bytes.length || (bytes[at + next] & 0xc0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}

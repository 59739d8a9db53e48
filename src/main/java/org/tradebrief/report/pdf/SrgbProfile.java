package org.tradebrief.report.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2.1, built here because the one of the Java runtime
 * differs between versions and would make the same report differ.
 */
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    private record Tag(String name, byte[] data) {}

    private SrgbProfile() {}

    /** The profile's bytes. */
    static byte[] bytes() {
        byte[] curve = curve();
        return assemble(List.of(
                new Tag("desc", description("sRGB IEC61966-2.1")),
                new Tag("cprt", text("Public domain")),
                new Tag("wtpt", xyz(0.9642, 1.0, 0.8249)),
                new Tag("rXYZ", xyz(0.4360, 0.2225, 0.0139)),
                new Tag("gXYZ", xyz(0.3851, 0.7169, 0.0971)),
                new Tag("bXYZ", xyz(0.1431, 0.0606, 0.7141)),
                new Tag("rTRC", curve),
                new Tag("gTRC", curve),
                new Tag("bTRC", curve)));
    }

    private static byte[] assemble(List<Tag> tags) {
        int offset = HEADER + 4 + 12 * tags.size();
        List<Integer> offsets = new ArrayList<>();
        int end = offset;
        byte[] before = new byte[0];
        for (Tag tag : tags) {
            if (tag.data() == before) {
                offsets.add(offsets.getLast());
                continue;
            }
            offsets.add(end);
            end += padded(tag.data().length);
            before = tag.data();
        }
        ByteBuffer profile = ByteBuffer.allocate(end);
        header(profile, end);
        profile.putInt(tags.size());
        for (int i = 0; i < tags.size(); i++) {
            Tag tag = tags.get(i);
            profile.put(ascii(tag.name())).putInt(offsets.get(i)).putInt(tag.data().length);
        }
        for (int i = 0; i < tags.size(); i++) {
            profile.position(offsets.get(i));
            profile.put(tags.get(i).data());
        }
        return profile.array();
    }

    private static void header(ByteBuffer profile, int size) {
        profile.putInt(size).putInt(0).putInt(0x02100000);
        profile.put(ascii("mntr")).put(ascii("RGB ")).put(ascii("XYZ "));
        profile.putShort((short) 1999).putShort((short) 1).putShort((short) 1);
        profile.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        profile.put(ascii("acsp"));
        profile.position(68);
        profile.putInt(fixed(0.9642)).putInt(fixed(1.0)).putInt(fixed(0.8249));
        profile.position(HEADER);
    }

    private static byte[] curve() {
        ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        curve.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            double encoded = i / (CURVE_POINTS - 1.0);
            double linear = encoded <= 0.04045 ? encoded / 12.92 : StrictMath.pow((encoded + 0.055) / 1.055, 2.4);
            curve.putShort((short) Math.round(linear * 65535));
        }
        return curve.array();
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    private static byte[] text(String text) {
        return ByteBuffer.allocate(9 + text.length())
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    private static byte[] description(String text) {
        return ByteBuffer.allocate(12 + text.length() + 1 + 8 + 3 + 67)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(text.length() + 1)
                .put(ascii(text))
                .array();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}

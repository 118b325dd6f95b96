package org.casus.place;

import java.nio.charset.StandardCharsets;

/** Reads the packed gazetteer from front to back; {@code tools/gazetteer/make_gazetteer.py} tells the form. */
final class Packed {

    private final byte[] data;
    private int at;

    Packed(byte[] data) {
        this.data = data;
    }

    void expect(String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.US_ASCII);
        for (byte b : wanted) {
            if (data[at++] != b) {
                throw new IllegalStateException("the gazetteer is not of the form " + magic);
            }
        }
    }

    /** An unsigned number, 7 bits a byte, the low ones first. */
    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            int b = data[at++];
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    /** A number with its sign in the lowest bit. */
    int signed() {
        int n = number();
        return (n >>> 1) ^ -(n & 1);
    }

    String string() {
        int length = number();
        at += length;
        return new String(data, at - length, length, StandardCharsets.UTF_8);
    }

    /** Copies a run of bytes with its length before it to {@code target}, and returns that length. */
    int bytes(byte[] target, int from) {
        int length = number();
        System.arraycopy(data, at, target, from, length);
        at += length;
        return length;
    }

    byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        System.arraycopy(data, at, bytes, 0, length);
        at += length;
        return bytes;
    }

    int[] numbers(int count) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = number();
        }
        return numbers;
    }

    /** A column whose entries are written as differences. */
    int[] differences(int count) {
        int[] numbers = new int[count];
        int before = 0;
        for (int i = 0; i < count; i++) {
            before += signed();
            numbers[i] = before;
        }
        return numbers;
    }
}

package org.casus.cast;

import java.util.BitSet;

/** Which characters of a text stand in quotation marks. A paragraph without a closing mark is quoted to its end. */
final class Quotes {

    private final BitSet inside = new BitSet();

    Quotes(String text) {
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '“' || c == '"' && !open) {
                open = true;
            } else if (c == '”' || c == '"' || c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                open = false;
            }
            inside.set(i, open);
        }
    }

    boolean around(int character) {
        return inside.get(character);
    }
}

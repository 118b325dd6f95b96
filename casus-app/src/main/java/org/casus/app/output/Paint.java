package org.casus.app.output;

/** Bold and dim, where a terminal understands them. */
final class Paint {

    private final boolean on;

    Paint(boolean on) {
        this.on = on;
    }

    String bold(String text) {
        return in("1", text);
    }

    String dim(String text) {
        return in("2", text);
    }

    String warn(String text) {
        return in("33", text);
    }

    private String in(String code, String text) {
        return on && !text.isBlank() ? "\033[" + code + "m" + text + "\033[0m" : text;
    }
}

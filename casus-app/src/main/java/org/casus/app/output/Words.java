package org.casus.app.output;

import org.casus.event.Event;
import org.casus.story.Span;

/** The words of an event as one line of its sentence around the word that names it. */
final class Words {

    private static final String ELLIPSIS = "… ";

    private final String before;
    private final String trigger;
    private final String after;

    Words(Event event, String text) {
        this(event.trigger(), sentence(event, text), text);
    }

    /** A word with the words of its sentence. */
    Words(Span word, Span sentence, String text) {
        before = Screen.flat(text.substring(sentence.begin(), word.begin())).stripLeading();
        trigger = Screen.oneLine(word.of(text));
        after = Screen.flat(text.substring(word.end(), sentence.end())).stripTrailing();
    }

    /** The line, with the trigger in bold and an ellipsis where words were left out. */
    String line(int columns, Paint paint) {
        int free = Math.max(0, columns - Screen.width(trigger));
        // What one side does not need goes to the other.
        int left = Math.min(Screen.width(before), Math.max(free / 2, free - Screen.width(after)));
        return begin(left) + paint.bold(trigger) + end(free - left);
    }

    private String begin(int columns) {
        if (Screen.width(before) <= columns) {
            return before;
        }
        String tail = Screen.tail(before, columns - ELLIPSIS.length());
        return ELLIPSIS + tail.substring(Math.max(0, tail.indexOf(' ') + 1));
    }

    private String end(int columns) {
        return Screen.width(after) <= columns ? after : cutAtWord(Screen.head(after, columns - ELLIPSIS.length()));
    }

    private static String cutAtWord(String head) {
        int space = head.lastIndexOf(' ');
        return (space < 0 ? "" : head.substring(0, space)) + " …";
    }

    /** Where the event's sentence stands; the event's own words where the sentence was mended and cannot be found. */
    private static Span sentence(Event event, String text) {
        int at = text.lastIndexOf(event.text(), event.trigger().begin());
        int end = at + event.text().length();
        return at >= 0 && end >= event.trigger().end()
                ? new Span(at, end)
                : event.span().cover(event.trigger());
    }
}

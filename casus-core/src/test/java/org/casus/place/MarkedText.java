package org.casus.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.language.Entity;
import org.casus.language.EventScores;
import org.casus.language.Sentence;
import org.casus.language.Token;
import org.casus.story.Section;
import org.casus.story.Span;

/** A text with its entities marked: "Rebels shelled [Mosul LOCATION]." A line is a sentence; words with capitals are PROPN. */
record MarkedText(String text, List<Sentence> sentences) {

    private static final Pattern MARK = Pattern.compile("\\[(.+?) (PERSON|ORGANIZATION|LOCATION|NORP|FACILITY|OTHER)]");
    private static final Pattern WORD = Pattern.compile(
            "(?:U\\.S\\.|\\p{L}+\\.(?=,)|St\\.|Ft\\.)|['’]s\\b|[\\p{L}\\d]+(?:['’](?!s\\b)[\\p{L}\\d]+)*|\\S");

    /** An entity before the words are counted. */
    private record Mark(Span span, Entity.Kind kind) {}

    static MarkedText of(String marked) {
        StringBuilder text = new StringBuilder();
        List<Sentence> sentences = new ArrayList<>();
        for (String line : marked.split("\n")) {
            int begin = text.length();
            List<Mark> marks = strip(line, text);
            sentences.add(sentence(sentences.size(), text.toString(), new Span(begin, text.length()), marks));
            text.append('\n');
        }
        return new MarkedText(text.toString(), sentences);
    }

    private static List<Mark> strip(String line, StringBuilder text) {
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(line);
        int from = 0;
        while (matcher.find()) {
            text.append(line, from, matcher.start());
            int begin = text.length();
            text.append(matcher.group(1));
            marks.add(new Mark(new Span(begin, text.length()), Entity.Kind.valueOf(matcher.group(2))));
            from = matcher.end();
        }
        text.append(line.substring(from));
        return marks;
    }

    private static Sentence sentence(int index, String text, Span span, List<Mark> marks) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = WORD.matcher(text).region(span.begin(), span.end());
        while (matcher.find()) {
            String word = matcher.group();
            String upos = Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
            Span at = new Span(matcher.start(), matcher.end());
            int i = tokens.size();
            tokens.add(new Token(i, at, word, word, upos, i - 1, i == 0 ? "root" : "dep", EventScores.none()));
        }
        List<Entity> entities = marks.stream().map(m -> entity(tokens, m)).toList();
        return new Sentence(index, Section.BODY, index, span, tokens, entities);
    }

    private static Entity entity(List<Token> tokens, Mark mark) {
        List<Token> inside =
                tokens.stream().filter(t -> mark.span().contains(t.span())).toList();
        return new Entity(
                mark.kind(),
                inside.get(0).index(),
                inside.get(inside.size() - 1).index(),
                mark.span());
    }

    List<PlaceMention> places(Places places) {
        return places.find(text, sentences, Optional.empty());
    }
}

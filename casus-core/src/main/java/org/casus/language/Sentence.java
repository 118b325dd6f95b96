package org.casus.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.casus.story.Section;
import org.casus.story.Span;

/** A sentence: its tokens, the tree over them, and its entities. */
public final class Sentence {

    private final int index;
    private final Section section;
    private final int paragraph;
    private final Span span;
    private final List<Token> tokens;
    private final List<Entity> entities;
    private final List<List<Token>> children;
    private final Reading reading;

    /**
     * Makes a sentence of which the model knows nothing beyond its tokens.
     *
     * @param index its number in the story, from 0
     * @param section the part of the story that it stands in
     * @param paragraph the number of its paragraph, from 0
     * @param span where it stands in the story's text
     * @param tokens its words, in order; heads must form a tree
     * @param entities its named entities, in order
     */
    public Sentence(int index, Section section, int paragraph, Span span, List<Token> tokens, List<Entity> entities) {
        this(index, section, paragraph, span, tokens, entities, Reading.none(tokens.size()));
    }

    /**
     * Makes a sentence.
     *
     * @param index its number in the story, from 0
     * @param section the part of the story that it stands in
     * @param paragraph the number of its paragraph, from 0
     * @param span where it stands in the story's text
     * @param tokens its words, in order; heads must form a tree
     * @param entities its named entities, in order
     * @param reading what the model makes of its words as events, of as many words
     */
    public Sentence(
            int index,
            Section section,
            int paragraph,
            Span span,
            List<Token> tokens,
            List<Entity> entities,
            Reading reading) {
        this.index = index;
        this.section = section;
        this.paragraph = paragraph;
        this.span = span;
        this.tokens = List.copyOf(tokens);
        this.entities = List.copyOf(entities);
        this.children = childLists(this.tokens);
        this.reading = reading;
    }

    private static List<List<Token>> childLists(List<Token> tokens) {
        List<List<Token>> lists = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            lists.add(new ArrayList<>(2));
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                lists.get(token.head()).add(token);
            }
        }
        lists.replaceAll(Collections::unmodifiableList);
        return lists;
    }

    /** Its number in the story, from 0. */
    public int index() {
        return index;
    }

    /** The part of the story that it stands in. */
    public Section section() {
        return section;
    }

    /** The number of its paragraph, from 0. */
    public int paragraph() {
        return paragraph;
    }

    /** Where it stands in the story's text. */
    public Span span() {
        return span;
    }

    /** Its words, in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Its named entities, in order. */
    public List<Entity> entities() {
        return entities;
    }

    /** What the model makes of its words as events. */
    public Reading reading() {
        return reading;
    }

    /** The word at {@code i}. */
    public Token token(int i) {
        return tokens.get(i);
    }

    /** The words that hang on {@code token}, in order. */
    public List<Token> children(Token token) {
        return children.get(token.index());
    }

    /** The word that {@code token} hangs on; empty for the root. */
    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The first child of {@code token} whose relation is {@code relation} or a subtype of it. */
    public Optional<Token> child(Token token, String relation) {
        for (Token child : children(token)) {
            if (child.is(relation)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** All children of {@code token} whose relation is {@code relation} or a subtype of it. */
    public List<Token> children(Token token, String relation) {
        List<Token> found = new ArrayList<>();
        for (Token child : children(token)) {
            if (child.is(relation)) {
                found.add(child);
            }
        }
        return found;
    }

    /** {@code token} and all words below it, in order of the text. */
    public List<Token> subtree(Token token) {
        List<Token> found = new ArrayList<>();
        collect(token, found);
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    private void collect(Token token, List<Token> found) {
        found.add(token);
        for (Token child : children(token)) {
            collect(child, found);
        }
    }

    /** The entity that {@code token} belongs to. */
    public Optional<Entity> entity(Token token) {
        for (Entity entity : entities) {
            if (entity.first() <= token.index() && token.index() <= entity.last()) {
                return Optional.of(entity);
            }
        }
        return Optional.empty();
    }
}

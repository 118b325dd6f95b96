package org.casus.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The frames by the lemma of their head, the most specific first. */
public final class FrameIndex {

    private final List<Frame> all;
    private final Map<String, List<Frame>> byHead = new HashMap<>();

    FrameIndex(List<Frame> frames) {
        this.all = List.copyOf(frames);
        for (Frame frame : all) {
            for (String lemma : frame.pattern().headLemmas()) {
                byHead.computeIfAbsent(lemma, k -> new ArrayList<>()).add(frame);
            }
        }
        byHead.values().forEach(list -> list.sort((a, b) -> Integer.compare(b.specificity(), a.specificity())));
    }

    /** All frames, in the order of the files. */
    public List<Frame> all() {
        return all;
    }

    /** The frames whose head may be {@code lemma}, the most specific first. */
    public List<Frame> of(String lemma) {
        return byHead.getOrDefault(lemma, List.of());
    }
}

package org.casus.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Participant;
import org.casus.cast.Cast;
import org.casus.codebook.EventType;
import org.casus.language.DrawnTrees;
import org.casus.language.ReadingScores;
import org.casus.language.Sentence;
import org.junit.jupiter.api.Test;

/** What the model hears, weighed against what the tree says. */
class HeardTest {

    private static final String TREE =
            """
            Troops troop NOUN 2 nsubj
            shelled shell VERB 0 root
            rebels rebel NOUN 2 obj
            near near ADP 5 case
            villagers villager NOUN 2 obl
            """;

    private static final Thresholds THRESHOLDS = Thresholds.load();

    private static Draft draft(Sentence sentence) {
        Candidate candidate = new Candidate(
                sentence, sentence.token(1), Optional.empty(), EventType.ASSAULT, 0.9, 0.9, List.of(), "drawn");
        return new Draft(candidate, new Arguments(sentence));
    }

    private static Draft weighed(ReadingScores scores, int actor, int recipient) {
        Sentence sentence = DrawnTrees.read(TREE, scores);
        Cast cast = Reading.cast(sentence);
        Draft draft = draft(sentence);
        cast.participant(sentence, sentence.token(actor)).ifPresent(draft.actors::add);
        cast.participant(sentence, sentence.token(recipient)).ifPresent(draft.recipients::add);
        new HeardParties(sentence, cast, THRESHOLDS).weigh(draft);
        return draft;
    }

    private static List<String> texts(List<Participant> parties) {
        return Reading.texts(parties);
    }

    @Test
    void addsWhoIsHeard() {
        Draft draft = weighed(
                new ReadingScores(5).actor(1, 0, 0.9).recipient(1, 2, 0.8).recipient(1, 4, 0.9), 0, 2);
        assertThat(texts(draft.actors)).containsExactly("Troops");
        assertThat(texts(draft.recipients)).containsExactly("rebels", "villagers");
    }

    @Test
    void dropsWhoIsNotBelievedBesideAnother() {
        Draft draft = weighed(
                new ReadingScores(5).actor(1, 0, 0.9).recipient(1, 2, 0.9).recipient(1, 4, 0.05), 0, 4);
        assertThat(texts(draft.recipients)).containsExactly("rebels");
    }

    @Test
    void keepsWhoIsDoubtedWhereNobodyIsHeard() {
        Draft draft = weighed(new ReadingScores(5).actor(1, 0, 0.3).recipient(1, 2, 0.3), 0, 2);
        assertThat(texts(draft.actors)).containsExactly("Troops");
        assertThat(texts(draft.recipients)).containsExactly("rebels");
    }

    @Test
    void dropsWhoIsRuledOut() {
        Draft draft = weighed(new ReadingScores(5).recipient(1, 2, 0.9), 4, 2);
        assertThat(draft.actors).isEmpty();
    }

    @Test
    void nobodyStandsOnBothSides() {
        Draft draft = weighed(
                new ReadingScores(5).actor(1, 0, 0.9).recipient(1, 0, 0.9).recipient(1, 2, 0.9), 0, 2);
        assertThat(texts(draft.actors)).containsExactly("Troops");
        assertThat(texts(draft.recipients)).containsExactly("rebels");
    }

    @Test
    void theOthersOfAListAreBelievedAsTheFirst() {
        Sentence sentence = DrawnTrees.read(
                """
                Troops troop NOUN 2 nsubj
                shelled shell VERB 0 root
                rebels rebel NOUN 2 obj
                and and CCONJ 5 cc
                villagers villager NOUN 3 conj
                """,
                new ReadingScores(5).recipient(1, 2, 0.9));
        Cast cast = Reading.cast(sentence);
        Draft draft = draft(sentence);
        cast.participant(sentence, sentence.token(2)).ifPresent(draft.recipients::add);
        cast.participant(sentence, sentence.token(4)).ifPresent(draft.recipients::add);
        new HeardParties(sentence, cast, THRESHOLDS).weigh(draft);
        assertThat(texts(draft.recipients)).containsExactly("rebels", "villagers");
    }

    private static Status weighed(ReadingScores scores, Status read, boolean settled) {
        Draft draft = draft(DrawnTrees.read(TREE, scores));
        return new HeardStatus(THRESHOLDS).weigh(draft, new StatusReader.Verdict(read, settled));
    }

    @Test
    void theModelMayDoubtWhatNoWordSettles() {
        assertThat(weighed(new ReadingScores(5).status(1, "hypothetical", 0.97), Status.HAPPENED, false))
                .isEqualTo(Status.HYPOTHETICAL);
        assertThat(weighed(new ReadingScores(5).status(1, "hypothetical", 0.4), Status.HAPPENED, false))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatAWordInTheTreeSettlesStays() {
        ReadingScores scores = new ReadingScores(5).status(1, "hypothetical", 0.97);
        assertThat(weighed(scores, Status.PLANNED, true)).isEqualTo(Status.PLANNED);
        assertThat(weighed(scores, Status.HAPPENED, true)).isEqualTo(Status.HAPPENED);
    }

    @Test
    void whatIsAllegedIsForTheSpeechRoomToSay() {
        assertThat(weighed(new ReadingScores(5).status(1, "alleged", 0.97), Status.HAPPENED, false))
                .isEqualTo(Status.HAPPENED);
    }

    @Test
    void withoutTheModelTheTreeDecides() {
        Draft draft = draft(DrawnTrees.of(TREE));
        assertThat(new HeardStatus(THRESHOLDS).weigh(draft, new StatusReader.Verdict(Status.HAPPENED, false)))
                .isEqualTo(Status.HAPPENED);
    }
}

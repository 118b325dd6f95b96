package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPiecesTest {

    private static WordPieces pieces(String... extra) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            lines.append(i == 100 ? "[UNK]" : "[unused" + i + "]").append('\n');
        }
        for (String piece : extra) {
            lines.append(piece).append('\n');
        }
        return WordPieces.read(new ByteArrayInputStream(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void takesTheLongestPieces() {
        assertThat(pieces("shell", "##ed", "##e", "she").of("Shelled")).containsExactly(200, 201);
    }

    @Test
    void cutsAtMarksAndDropsAccents() {
        assertThat(pieces("u", ".", "s", "cote").of("U.S.")).containsExactly(200, 201, 202, 201);
        assertThat(pieces("u", ".", "s", "cote").of("Côte")).containsExactly(203);
    }

    @Test
    void hasOneUnknownPieceForWhatItCannotRead() {
        assertThat(pieces("a").of("zebra")).containsExactly(100);
        assertThat(pieces("a").of("\u0007")).containsExactly(100);
        assertThat(pieces("a", "##a").of("a".repeat(101))).containsExactly(100);
        assertThat(pieces("a").of("")).containsExactly(100);
    }

    @Test
    void givesShapesAsTheTrainerDoes() {
        assertThat(Shapes.of(List.of("Police", "FIRE", "on", "A", "3rd", "iPhone", ".")))
                .containsExactly(12, 3, 1, 5, 6, 4, 7);
        assertThat(Shapes.of(List.of("POLICE", "Fire", "!"))).containsExactly(33, 22, 27);
    }
}

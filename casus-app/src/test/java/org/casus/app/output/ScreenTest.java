package org.casus.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How text is fitted into columns. */
class ScreenTest {

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(Screen.width("北京 ok")).isEqualTo(7);
        assertThat(Screen.width("e\u0301te\u0301")).isEqualTo(3);
        assertThat(Screen.padded("北京", 6)).isEqualTo("北京  ");
    }

    @Test
    void whatIsTooWideIsCutWithASign() {
        assertThat(Screen.cut("a long headline", 8)).isEqualTo("a long…");
        assertThat(Screen.cut("北京北京", 5)).isEqualTo("北京…");
        assertThat(Screen.cut("fits", 4)).isEqualTo("fits");
    }

    @Test
    void wrappingKeepsEveryWord() {
        assertThat(Screen.wrap("the Organization for Security", 8))
                .containsExactly("the", "Organiza", "tion for", "Security");
        assertThat(Screen.wrap("北京北京", 1)).allSatisfy(line -> assertThat(line).isNotEmpty());
    }

    @Test
    void controlCharactersCannotReachTheTerminal() {
        assertThat(Screen.oneLine("a\033[2Jb\n\nc")).isEqualTo("a [2Jb c");
    }
}

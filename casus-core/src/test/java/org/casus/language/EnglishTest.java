package org.casus.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le président a déclaré vendredi que les troupes quitteraient la ville avant la fin du mois, après des"
                        + " semaines de combats dans le nord du pays et malgré les appels de la population.",
                "El presidente dijo el viernes que las tropas saldrán de la ciudad antes de fin de mes, después de"
                        + " semanas de combates en el norte del país, según fuentes del gobierno.",
                "Der Präsident sagte am Freitag, die Truppen würden die Stadt vor Ende des Monats verlassen, nach"
                        + " Wochen von Kämpfen im Norden des Landes und trotz der Bitten der Bevölkerung.",
                "قال الرئيس يوم الجمعة إن القوات ستغادر المدينة قبل نهاية الشهر",
                "Президент заявил в пятницу, что войска покинут город до конца месяца"
            })
    void findsOtherLanguages(String text) {
        assertThat(Language.foreign(text))
                .hasValueSatisfying(p -> assertThat(p.code()).isEqualTo("not-english"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Rebels seize Kidal airport",
                "Protesters in Khartoum burned tyres on Friday as police fired tear gas at crowds that had gathered in"
                        + " front of the army's headquarters to demand that the generals hand over power.",
                "Suspected cadres abducted three contractors near Jiribam, Manipur on March 3, police sources said"
                        + " Additional forces rushed to Jiribam, Imphal West and Churachandpur districts"
            })
    void leavesEnglishAlone(String text) {
        assertThat(Language.foreign(text)).isEmpty();
    }
}

package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Straße,strasse",
        "KØBENHAVN,kobenhavn",
        "Ærø,aero",
        "Œuvre,oeuvre",
        "Łódź,lodz",
        "Đà Nẵng,da nang",
        "Iğdır,igdir",
        "Þór,thor",
        "Garður,gardur",
        "Ħamrun,hamrun",
        "U.S.A.,usa",
        "d'or,dor",
        "d’or,dor",
        "d`or,dor",
        "ＨＫ,hk",
        "São Paulo,sao paulo",
        "Плюс,плюс",
        "Zz{,zz{",
        "plain,plain",
        "LOUD,loud"
      })
  void widthCaseAccentsAndApostrophesDoNotMatter(String word, String folded) {
    assertThat(Folding.fold(word)).isEqualTo(folded);
  }

  /// The first and the last of each range.
  @ParameterizedTest
  @ValueSource(
      chars = {
        '\u0300', '\u036f', '\u0591', '\u05c7', '\u064b', '\u0655', '\u200b', '\u200f', '\u202a',
        '\u202e', '\u2060', '\u206f', '\ufeff', '\u0640', '\u061c', '.'
      })
  void marksThatNobodySeesAreDropped(char mark) {
    assertThat(Folding.fold("q" + mark + "q")).isEqualTo("qq");
  }

  @ParameterizedTest
  @ValueSource(
      chars = {'\u0370', '\u0590', '\u05d0', '\u064a', '\u0660', '\u2010', '\u2030', '\u2070'})
  void whatStandsNextToThemIsKept(char letter) {
    assertThat(Folding.fold("q" + letter + "q")).hasSize(3);
  }

  @Test
  void aFinalSigmaIsASigma() {
    assertThat(Folding.fold("Πάτρας")).isEqualTo(Folding.fold("ΠΆΤΡΑΣ"));
  }
}

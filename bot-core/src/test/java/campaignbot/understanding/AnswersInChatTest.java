package campaignbot.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Yes and no where one of them is waited for: `answers.txt`, in twenty languages.
class AnswersInChatTest {
  private static List<String> lines() {
    try (var in = AnswersInChatTest.class.getResourceAsStream("answers.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.startsWith("#") && !l.startsWith("["))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void hearsAYesOrANoInEachAnswer() {
    var misheard = new ArrayList<String>();
    for (var line : lines()) {
      var cells = line.split(" \\| ", -1);
      var heard = Reading.asked(Asked.CONFIRM, cells[0]).wish();
      if (!heard.map(Wish::name).orElse("-").equals(cells[1])) {
        misheard.add(line + ", heard as " + heard);
      }
    }
    assertThat(misheard).isEmpty();
    assertThat(lines()).hasSizeGreaterThan(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          no, gracias  | NO
          不，谢谢      | NO
          nej tack     | NO
          gracias      | THANKS
          vamos        |
          super        |
          forget it    | CANCEL
          """)
  void hearsNoMoreThanAPoliteNoWhereNeitherIsWaitedFor(String text, Wish wish) {
    assertThat(Reading.of(text).wish()).isEqualTo(Optional.ofNullable(wish));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          stop           | CANCEL
          no, stop       | CANCEL
          never mind     | CANCEL
          forget it      | CANCEL
          nah, forget it | NO
          thanks         | THANKS
          """)
  void endsTheTalkOnlyWhereThatIsSaid(String text, Wish wish) {
    assertThat(Reading.asked(Asked.CONFIRM, text).wish()).hasValue(wish);
  }

  @Test
  void readsWhatIsRightBehindANo() {
    var read = Reading.asked(Asked.CONFIRM, "No, I said Canada");
    assertThat(read.wish()).hasValue(Wish.NO);
    assertThat(Reading.regions(read)).isEqualTo("CA");
  }

  @Test
  void takesNoLikesForTheMetricWhereGoodIsMeant() {
    var read = Reading.asked(Asked.CONFIRM, "네, 좋아요");
    assertThat(read.wish()).hasValue(Wish.YES);
    assertThat(read.metrics()).isEmpty();
  }
}

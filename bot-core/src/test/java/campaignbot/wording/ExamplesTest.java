package campaignbot.wording;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Transcript;
import campaignbot.conversation.Languages;
import campaignbot.conversation.Question;
import campaignbot.understanding.Asked;
import campaignbot.understanding.Context;
import campaignbot.understanding.Reader;
import campaignbot.understanding.Understood;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the texts offer to say is understood, in every language.
class ExamplesTest {
  private static final Reader READER = Reader.bundled();
  private static final Pattern FOR_EXAMPLE =
      Pattern.compile("(?:for example: |por ejemplo: |例如：)(.+)");
  private static final Pattern ALSO = Pattern.compile("(?:Also: |También: |也可以說：)(.+)\\.?");
  private static final Pattern REMARK = Pattern.compile("[(（].*?[)）]|[.。]$");

  static Stream<Example> examples() {
    return Languages.SPOKEN.stream()
        .flatMap(l ->
            Arrays.stream(Question.values())
                .flatMap(q -> Stream.of("ask.", "type.").flatMap(key -> examples(l, key, q))));
  }

  private static Stream<Example> examples(Locale language, String key, Question question) {
    var found = FOR_EXAMPLE.matcher(text(language, key + question));
    return found.find()
        ? Arrays.stream(found.group(1).split(" · ", -1))
            .map(e -> new Example(language, question, e.strip()))
        : Stream.empty();
  }

  record Example(Locale language, Question question, String text) {}

  @ParameterizedTest
  @MethodSource("examples")
  void everyExampleIsAnAnswerToItsQuestion(Example example) {
    var said = example.question() == Question.CURRENCY ? "10000 " + example.text() : example.text();
    var understood = read(said, asked(example.question()));
    switch (example.question()) {
      case BUDGET, CURRENCY, WHICH_HOLDS ->
          assertThat(understood.money())
              .singleElement()
              .satisfies(m -> assertThat(m.currency()).isPresent());
      case REGION, WHICH_REGION -> assertThat(understood.regions()).hasSize(1);
      case METRIC -> assertThat(understood.metrics()).hasSize(1);
      case WISHES, CONFIRM, CHANGE -> assertThat(understood.saysNothingOfTheBrief()).isFalse();
    }
  }

  private static Asked asked(Question question) {
    return switch (question) {
      case BUDGET, CURRENCY, WHICH_HOLDS -> Asked.BUDGET;
      case REGION, WHICH_REGION -> Asked.REGION;
      case METRIC -> Asked.METRIC;
      case WISHES -> Asked.WISHES;
      case CONFIRM, CHANGE -> Asked.CONFIRM;
    };
  }

  static Stream<Example> wishes() {
    return Languages.SPOKEN.stream()
        .flatMap(l -> Arrays.stream(Question.values()).flatMap(q -> wishes(l, q)));
  }

  private static Stream<Example> wishes(Locale language, Question question) {
    return text(language, "help." + question)
        .lines()
        .map(ALSO::matcher)
        .filter(m -> m.matches())
        .flatMap(m -> Arrays.stream(m.group(1).split("[,、] ?", -1)))
        .map(w -> REMARK.matcher(w).replaceAll("").strip())
        .map(w -> new Example(language, question, w));
  }

  @ParameterizedTest
  @MethodSource("wishes")
  void everyWishThatHelpNamesIsHeard(Example wish) {
    assertThat(read(wish.text(), asked(wish.question())).wish()).isPresent();
  }

  @ParameterizedTest
  @MethodSource("labels")
  void whatIsPickedIsAlsoUnderstoodWhenItIsTyped(Example label) {
    assertThat(read(label.text(), Asked.METRIC).metrics()).hasSize(1);
  }

  static Stream<Example> labels() {
    return Languages.SPOKEN.stream()
        .flatMap(l ->
            List.of("ENGAGEMENT", "TRAFFIC", "SALES", "FOLLOWERS").stream()
                .map(m -> new Example(l, Question.METRIC, text(l, "metric." + m))));
  }

  private static String text(Locale language, String key) {
    return new Bundle("campaignbot.wording.messages", language).say(key, "X");
  }

  private static Understood read(String text, Asked asked) {
    var context = new Context(asked, Optional.empty(), Optional.empty(), Transcript.FIRST_DAY);
    return READER.read(text, context);
  }
}

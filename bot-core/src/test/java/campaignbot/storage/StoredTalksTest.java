package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Outcome;
import campaignbot.campaign.Measure;
import campaignbot.campaign.Metric;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Fee;
import campaignbot.catalogue.Format;
import campaignbot.conversation.Conversation;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import campaignbot.conversation.Question;
import campaignbot.conversation.Stage;
import campaignbot.wording.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Talks as earlier versions stored them must be read for ever: a renamed record or component fails
/// here. A new shape gets a new file; the old ones stay.
class StoredTalksTest {
  private static String sample(String name) throws IOException {
    try (var in = StoredTalksTest.class.getResourceAsStream("/stored/" + name)) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"talk-v1.json", "talk-v2.json", "talk-v3.json", "talk-v4.json", "talk-v5.json"})
  void aStoredTalkIsReadAsItWas(String name) throws IOException {
    var talk = Json.read(sample(name), Conversation.class);
    assertThat(talk.stage()).isEqualTo(new Stage.Cancelled(new Stage.Proposed(2)));
    assertThat(talk.brief().metric()).contains(Metric.SALES);
    assertThat(talk.brief().budget().orElseThrow().limit()).hasToString("USD 12000.00");
    assertThat(talk.openQuestion()).isEqualTo(Question.CURRENCY);
    assertThat(talk.floor().place().orElseThrow().readings()).hasSize(2);
  }

  @Test
  void theNewestSampleHasTheShapeThatIsWrittenNow() throws IOException {
    var newest = sample("talk-v5.json").strip();
    assertThat(Json.write(Json.read(newest, Conversation.class))).isEqualTo(newest);
  }

  @Test
  void aTalkOfTheTimeWhenOnePlaceWaitedWaitsForNoOther() throws IOException {
    var floor = Json.read(sample("talk-v4.json"), Conversation.class).floor();
    assertThat(floor.place().orElseThrow().next()).isEmpty();
    assertThat(floor.mended()).isEmpty();
  }

  @Test
  void aTalkOfTheTimeBeforeOutcomesAsksForNone() throws IOException {
    assertThat(Json.read(sample("talk-v4.json"), Conversation.class).resultsDue()).isEmpty();
  }

  @Test
  void aTalkOfTheTimeBeforeAnswersWereCountedHasCountedNone() throws IOException {
    var talk = Json.read(sample("talk-v3.json"), Conversation.class);
    assertThat(talk.floor().answeredSince()).isZero();
  }

  @Test
  void aTalkOfTheTimeBeforeContradictionsHasNone() throws IOException {
    var talk = Json.read(sample("talk-v2.json"), Conversation.class);
    assertThat(talk.floor().disputes()).isEmpty();
    assertThat(talk.company().said()).isEmpty();
    assertThat(talk.undone()).isEmpty();
  }

  @Test
  void aTalkOfTheTimeWhenNobodyWasCountedIsEverybodys() throws IOException {
    var company = Json.read(sample("talk-v1.json"), Conversation.class).company();
    assertThat(company.starter()).isEmpty();
    assertThat(company.answering().includes("anybody")).isTrue();
  }

  /// One line a record.
  private static List<String> lines(String name) {
    try {
      return sample(name).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whatWaitsInTheInboxIsReadAsItWas() throws IOException {
    assertThat(lines("heard-v1.jsonl")).allSatisfy(l -> Json.read(l, Heard.class));
    var newest =
        IntStream.rangeClosed(2, 9)
            .boxed()
            .flatMap(version -> lines("heard-v" + version + ".jsonl").stream())
            .filter(l -> !l.contains("niches") || l.contains("nichesWithout"))
            .filter(l -> !l.contains("Opened") || l.contains("language"))
            .filter(l -> !l.contains("FileShared") || l.contains("language"))
            .filter(l -> !l.contains("certificate") || l.contains("others"))
            .toList();
    assertThat(newest.stream().map(l -> Json.read(l, Heard.class)))
        .map(Object::getClass)
        .containsExactlyInAnyOrder(Heard.class.getPermittedSubclasses());
    assertThat(newest.stream().map(l -> Json.write(Json.read(l, Heard.class), Heard.class)))
        .isEqualTo(newest);
  }

  @Test
  void aFileOfTheTimeWhenThereWasOneLanguageIsOfNobodysInParticular() {
    assertThat(lines("heard-v3.jsonl"))
        .isNotEmpty()
        .allSatisfy(l -> assertThat(Json.read(l, Heard.class).ofLanguage()).isEmpty());
    assertThat(lines("heard-v6.jsonl"))
        .isNotEmpty()
        .allSatisfy(l ->
            assertThat(Json.read(l, Heard.class).ofLanguage()).contains(Locale.of("es", "MX")));
  }

  @Test
  void aFeeOfTheTimeBeforeQuotesIsNone() throws IOException {
    var creator = Json.read(sample("creator-v1.json"), Creator.class);
    assertThat(creator.fees()).containsExactly(new Fee(Format.POST, Money.of("300", "USD")));
    assertThat(Json.read(Json.write(creator), Creator.class)).isEqualTo(creator);
  }

  @Test
  void whatWaitsInTheOutboxIsReadAsItWas() throws IOException {
    var messages =
        lines("message-v1.jsonl").stream().map(l -> Json.read(l, Message.class)).toList();
    assertThat(messages.stream().flatMap(m -> m.parts().stream()).map(Object::getClass))
        .containsExactlyInAnyOrder(Message.Part.class.getPermittedSubclasses());
  }

  @Test
  void aFileThatIsNoTextIsReadAsItWas() throws IOException {
    var messages =
        lines("message-v2.jsonl").stream().map(l -> Json.read(l, Message.class)).toList();
    assertThat(messages.getFirst().parts().getFirst())
        .isInstanceOfSatisfying(
            Message.Attachment.class,
            file -> assertThat(file.content().toArray()).startsWith('P', 'K').hasSize(6));
  }

  @Test
  void aMessageOfTheTimeWhenThereWasOneLanguageIsEnglish() throws IOException {
    assertThat(lines("message-v1.jsonl"))
        .allSatisfy(
            l -> assertThat(Json.read(l, Message.class).language()).isEqualTo(Locale.ENGLISH));
    assertThat(lines("message-v3.jsonl"))
        .allSatisfy(l -> assertThat(Json.write(Json.read(l, Message.class))).isEqualTo(l));
  }

  @Test
  void aTalkOfTheTimeWhenThereWasOneLanguageGoesOnInThatOfItsWorkspace() throws IOException {
    var speech = Json.read(sample("talk-v2.json"), Conversation.class).company().speech();
    assertThat(speech.language(Optional.empty())).isEqualTo(Locale.ENGLISH);
    assertThat(speech.language(Optional.of(Locale.of("es")))).isEqualTo(Locale.of("es"));
  }

  @Test
  void whatSomebodyDeliveredIsReadAsItWas() throws IOException {
    assertThat(lines("outcome-v1.jsonl"))
        .isNotEmpty()
        .allSatisfy(l ->
            assertThat(Json.read(l, Outcome.class).results().of(Measure.REACH)).hasValue(12_400))
        .allSatisfy(l -> assertThat(Json.write(Json.read(l, Outcome.class))).isEqualTo(l));
  }

  @Test
  void whatWaitsForThePlannerIsReadAsItWas() throws IOException {
    var jobs = lines("plan-job-v1.jsonl").stream().map(l -> Json.read(l, PlanJob.class)).toList();
    assertThat(jobs.getFirst().brief().budget().orElseThrow().limit()).hasToString("USD 12000.00");
    assertThat(jobs.getFirst().brief().nichesWithout()).isEmpty();
    assertThat(lines("plan-job-v2.jsonl"))
        .allSatisfy(l -> assertThat(Json.read(l, PlanJob.class).keep()).isEmpty());
    assertThat(lines("plan-job-v3.jsonl"))
        .allSatisfy(l -> assertThat(Json.read(l, PlanJob.class).askedOn()).isEmpty());
    assertThat(lines("plan-job-v4.jsonl"))
        .isNotEmpty()
        .allSatisfy(l -> assertThat(Json.write(Json.read(l, PlanJob.class))).isEqualTo(l));
  }
}

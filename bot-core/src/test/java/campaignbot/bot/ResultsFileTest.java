package campaignbot.bot;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.allocation.Line;
import campaignbot.bot.ImportDesk.Taken;
import campaignbot.bot.SharedFiles.Fetched;
import campaignbot.campaign.Measure;
import campaignbot.catalogue.ResultsFile;
import campaignbot.catalogue.ResultsImport;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.storage.SqlCatalogues;
import campaignbot.wording.Bytes;
import campaignbot.wording.Message;
import campaignbot.wording.PlainText;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The file that is offered, filled in and shared in the thread of an approved plan.
class ResultsFileTest {
  private static final TalkKey KEY = new TalkKey("w", "test", "c", "t");

  private final TestBot bot;

  ResultsFileTest(@TempDir Path folder) {
    this.bot = TestBot.in(folder);
  }

  @AfterEach
  void close() {
    bot.database().close();
  }

  private List<Message> say(String text) {
    return bot.hear(KEY, new Heard.Said("ana", text, bot.today()));
  }

  private void approve(String language) {
    bot.hear(KEY, new Heard.Opened("ana", "300 usd in taiwan, engagement", bot.today()));
    say("at most 3 creators");
    say("plan it");
    say("approve");
    say(language);
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Approved(1));
  }

  private List<Line> lines() {
    return bot.store().plan(KEY, 1).orElseThrow().proposal().lines();
  }

  private static List<Message.Attachment> files(List<Message> messages) {
    return messages.stream()
        .flatMap(m -> m.parts().stream())
        .filter(Message.Attachment.class::isInstance)
        .map(Message.Attachment.class::cast)
        .toList();
  }

  private Taken take(Fetched fetched) throws InterruptedException {
    var files =
        new SharedFiles() {
          @Override
          public String platform() {
            return "test";
          }

          @Override
          public Fetched fetch(TalkKey key, Heard.FileShared file, int mostBytes) {
            return fetched;
          }
        };
    return TestBot.imports(new SqlCatalogues(bot.database(), 1), bot.preferences(), files)
        .takeResultsOrCreators(
            KEY, new Heard.FileShared("ana", "F1", "results.csv", 100), Locale.ENGLISH);
  }

  private Heard.ResultsShared results(Fetched fetched) throws InterruptedException {
    return ((Taken.Results) take(fetched)).heard();
  }

  private static Fetched content(Bytes bytes) {
    return new Fetched.Content("results.csv", bytes);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in english", "en español", "用中文"})
  void theFileThatIsOfferedIsReadAgainInEveryLanguage(String language) {
    approve(language);
    say("@" + lines().getFirst().creator().handle() + ": 2 posts, reach 900, 40 likes, 3 clicks");
    var known = bot.store().outcomes(KEY, 1).getFirst().outcome();
    var offered = files(say("results file"));
    assertThat(offered).hasSize(2);
    for (var file : offered) {
      var read =
          (ResultsFile.Read)
              new ResultsImport().read(file.name(), file.content().toArray()).orElseThrow();
      assertThat(read.of())
          .singleElement()
          .satisfies(one -> assertThat(one.handle()).isEqualTo(known.creator().handle()))
          .satisfies(one -> assertThat(one.platform()).isEqualTo(known.creator().platform()))
          .satisfies(one -> assertThat(one.results()).isEqualTo(known.results()));
    }
  }

  @Test
  void aFileOfResultsIsRecordedAndSetsThePlanRunning() throws InterruptedException {
    approve("in english");
    var text =
        lines().stream()
            .map(l -> l.creator().handle() + ",1,900,40")
            .collect(
                Collectors.joining("\n", "handle,posts,reach,engagements\n", "\nnobody,1,2,3\n"));
    var said = PlainText.of(bot.hear(KEY, results(content(Bytes.of(text)))).getFirst());
    assertThat(said).contains("@nobody is not in plan 1", "Everybody has been reported");
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Running(1));
    assertThat(bot.store().outcomes(KEY, 1))
        .hasSize(lines().size())
        .allSatisfy(o -> assertThat(o.outcome().results().of(Measure.REACH)).hasValue(900))
        .allSatisfy(o -> assertThat(o.by()).contains("ana"));
  }

  @Test
  void ofAFileWithABadRowNothingIsRecorded() throws InterruptedException {
    approve("in english");
    var handle = lines().getFirst().creator().handle();
    var text = "handle,posts,reach\n" + handle + ",1,900\n" + handle + ",1,-4\n";
    var said = PlainText.of(bot.hear(KEY, results(content(Bytes.of(text)))).getFirst());
    assertThat(said)
        .isEqualTo(
            "Nothing of results.csv was recorded; please mend it and share it again:\n"
                + "line 3, "
                + handle
                + ": Reach “-4” is less than nothing");
    assertThat(bot.store().outcomes(KEY, 1)).isEmpty();
    assertThat(bot.conversation(KEY).stage()).isEqualTo(new Stage.Approved(1));
  }

  @Test
  void aListOfCreatorsInTheSameThreadIsImportedAsAnywhere() throws InterruptedException {
    approve("in english");
    var list = "handle,platform,followers,fee\n@mia.eats,instagram,4200,300\n";
    assertThat(take(content(Bytes.of(list)))).isInstanceOf(Taken.Imported.class);
    assertThat(new SqlCatalogues(bot.database(), 1).of("w").orElseThrow().creators()).hasSize(1);
    assertThat(take(new Fetched.Unreachable("results.csv"))).isInstanceOf(Taken.Imported.class);
  }

  @Test
  void resultsOfNoPlanAreSaidToBeTooEarly() {
    var file = new ResultsFile.Read("results.csv", List.of());
    bot.hear(KEY, new Heard.Opened("ana", "10k usd", bot.today()));
    assertThat(bot.bot().awaitsResults(KEY)).isFalse();
    var version = bot.conversation(KEY).version();
    var said = bot.hear(KEY, new Heard.ResultsShared("ana", file));
    assertThat(PlainText.of(said.getFirst())).contains("There is no plan yet");
    assertThat(bot.conversation(KEY).version()).isEqualTo(version);
    assertThat(Optional.of(bot.conversation(KEY).stage())).contains(new Stage.Briefing());
  }
}

package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import campaignbot.bot.Event;
import campaignbot.bot.WorkspaceDefaults;
import campaignbot.campaign.Circle;
import campaignbot.campaign.Person;
import campaignbot.campaign.Platform;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Creator;
import campaignbot.conversation.Choice;
import campaignbot.conversation.Heard;
import campaignbot.conversation.Stage;
import campaignbot.conversation.TalkKey;
import campaignbot.wording.Message;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeletionTest {
  private static final int TALKS = 4 * ManyTalks.KINDS;
  private static final TalkKey KEY = ManyTalks.key(0);
  private static final String ALIAS = "erased-1";

  private final Path file;
  private final Installation installation;
  private final Workspaces workspaces;
  private final People people;

  DeletionTest(@TempDir Path folder) {
    this.file = folder.resolve("talks.db");
    this.installation = Installation.on(new Address.File(file));
    this.workspaces = new Workspaces(installation.database());
    this.people = new People(installation.database(), InstantSource.system());
    new ManyTalks(installation).fill(TALKS, Vault.of(Vault.freshKey()));
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private Creator firstInPlan() {
    return installation.store().plan(KEY, 1).orElseThrow().proposal().lines().getFirst().creator();
  }

  private String everything(String workspace) {
    var written = new StringBuilder();
    workspaces.export(workspace, written);
    return written.toString();
  }

  @Test
  void anExportHoldsEveryRowOfItsWorkspaceAndNoSecret() {
    var written = new StringBuilder();
    var rows = workspaces.export("w0", written);
    assertThat(rows.keySet()).isEqualTo(tables());
    assertThat(written.toString().lines())
        .hasSize(rows.values().stream().mapToInt(Long::intValue).sum());
    assertThat(written.toString().lines()).allMatch(l -> l.contains("\"workspace\":\"w0\""));
    assertThat(written.toString())
        .contains("\"name\":\"bot-token\"")
        .contains("\"minorUnits\":1000000")
        .doesNotContain("sealed")
        .doesNotContain("v1:");
  }

  private Set<String> tables() {
    return installation.database().tables().stream().map(Table::name).collect(Collectors.toSet());
  }

  @Test
  void ofADeletedWorkspaceNoRowIsLeftInAnyTable() {
    var other = everything("w1");
    var deleted = workspaces.delete("w0");
    assertThat(deleted.keySet()).containsAll(tables()).contains("lease");
    assertThat(deleted.get("plan")).isPositive();
    assertThat(everything("w0")).isEmpty();
    assertThat(workspaces.names()).doesNotContain("w0").contains("w1");
    assertThat(everything("w1")).isEqualTo(other);
  }

  @Test
  void aDeletedTalkBeginsAnewAndNoCacheBringsItBack() {
    var before = installation.store().conversation(KEY).orElseThrow();
    workspaces.delete("w0");
    assertThat(installation.store().conversation(KEY)).isEmpty();
    // On another node, so that this one's memory still has the old talk of the same version.
    var other = new SqlStore(installation.database(), InstantSource.system(), 0);
    installation.catalogues().update("w0", new Catalogue("anew", false, List.of()), c -> c);
    assertThat(installation.catalogues().of("w0").orElseThrow().creators()).isEmpty();
    new ManyTalks(installation).beginAnew(KEY, before.version(), other);
    assertThat(installation.store().conversation(KEY).orElseThrow().stage())
        .isEqualTo(new Stage.Briefing());
  }

  @Test
  void whatAPersonWroteIsErasedAndStillRecognisedWhenItComesAgain() {
    var waiting = ManyTalks.key(2);
    assertThat(installation.store().oldestWaiting(waiting)).isPresent();
    var written = new StringBuilder();
    assertThat(people.export("w0", "ana", written)).isPositive();
    assertThat(written.toString()).contains("\"author\":\"ana\"").contains("Hong Kong");
    assertThat(people.forget("w0", "ana")).isPositive();
    assertThat(people.export("w0", "ana", new StringBuilder())).isZero();
    assertThat(people.export("w1", "ana", new StringBuilder())).isPositive();
    assertThat(installation.store().oldestWaiting(waiting)).isEmpty();
    var again = new Heard.Said("ana", "Hong Kong", Installation.TODAY);
    assertThat(installation.inbox().put(new Event("e2", waiting, again))).isFalse();
  }

  @Test
  void aForgottenPersonIsNamedInNoTalkAndNoLetter() {
    var talk = new TalkKey("w0", "slack", "C9", "9.9");
    installation.inbox().put(new Event("f1", talk, said("5k usd")));
    var waiting = installation.store().oldestWaiting(talk).orElseThrow();
    installation.bot().answer(waiting);
    installation.inbox().put(new Event("f2", talk, said("france")));
    var letter = new Message(List.of(new Message.Text("by " + Person.mark("ana"))));
    installation
        .store()
        .giveUp(installation.store().oldestWaiting(talk).orElseThrow(), Optional.of(letter));
    installation
        .inbox()
        .put(new Event("f3", talk, new Heard.Said("bob", Person.mark("ana"), Installation.TODAY)));
    var preferences = new SqlPreferences(installation.database(), InstantSource.system(), 0);
    preferences.update("w0", d -> approvedBy(d, Circle.of(Set.of("ana"))));
    var other = everything("w1");
    people.forget("w0", "ana");
    assertThat(preferences.of("w0").approvers()).isEqualTo(Circle.of(Set.of()));
    assertThat(everything("w0")).doesNotContain("\"ana\"").doesNotContain(Person.mark("ana"));
    assertThat(installation.store().talks("w0", "slack", "ana", 20)).isEmpty();
    assertThat(installation.store().conversation(talk).orElseThrow().version()).isEqualTo(2);
    assertThat(everything("w1")).isEqualTo(other);
  }

  private static WorkspaceDefaults approvedBy(WorkspaceDefaults before, Circle approvers) {
    return new WorkspaceDefaults(
        before.currency(),
        before.region(),
        before.language(),
        approvers,
        before.importers(),
        before.feeReaders());
  }

  @Test
  void anErasedCreatorIsNamedNowhereAndTheFiguresStay() {
    var creator = firstInPlan();
    installation.inbox().put(new Event("x", KEY, said("why @" + creator.handle() + "?")));
    var before = installation.store().plan(KEY, 1).orElseThrow().proposal();
    var other = everything("w1");
    installation.catalogues().update("w0", Installation.sample(), c -> without(c, creator));
    var erased = erase(creator, Optional.empty());
    assertThat(erased.plans()).isPositive();
    assertThat(erased.messages()).isEqualTo(1);
    assertThat(everything("w0").toLowerCase(Locale.ROOT))
        .doesNotContain("\"" + creator.handle().toLowerCase(Locale.ROOT) + "\"")
        .doesNotContain(creator.key())
        .doesNotContain("@" + creator.handle().toLowerCase(Locale.ROOT));
    var after = installation.store().plan(KEY, 1).orElseThrow().proposal();
    assertThat(after.lines().getFirst().creator().handle()).isEqualTo(ALIAS);
    assertThat(after.lines().getFirst().creator().name()).isEqualTo(ALIAS);
    assertThat(after.lines().getFirst().cost()).isEqualTo(before.lines().getFirst().cost());
    assertThat(after.forecast()).isEqualTo(before.forecast());
    assertThat(everything("w1")).isEqualTo(other);
  }

  private static Catalogue without(Catalogue catalogue, Creator creator) {
    return new Catalogue(
        catalogue.name(),
        catalogue.sample(),
        catalogue.creators().stream().filter(c -> !c.key().equals(creator.key())).toList());
  }

  private static Heard said(String text) {
    return new Heard.Said("ana", text, Installation.TODAY);
  }

  private CreatorErasure.Erased erase(Creator creator, Optional<Platform> platform) {
    return new CreatorErasure(installation.database())
        .erase("w0", creator.handle(), Set.of(creator.name()), platform, ALIAS);
  }

  @Test
  void aTalkGoesOnWithTheErasedCreatorsPlan() {
    erase(firstInPlan(), Optional.empty());
    var approval = new Heard.Picked("ana", Choice.parse("approve:1"), Installation.TODAY);
    installation.inbox().put(new Event("approval", KEY, approval));
    var answer = installation.bot().answer(installation.bot().oldestWaiting(KEY).orElseThrow());
    assertThat(answer.message()).isPresent();
    assertThat(installation.store().conversation(KEY).orElseThrow().stage())
        .isEqualTo(new Stage.Approved(1));
    assertThat(firstInPlan().handle()).isEqualTo(ALIAS);
  }

  @Test
  void theSameHandleOnAnotherPlatformStays() {
    var creator = firstInPlan();
    var elsewhere =
        creator.platform().equals(Optional.of(Platform.LINKEDIN)) ? Platform.X : Platform.LINKEDIN;
    erase(creator, Optional.of(elsewhere));
    assertThat(firstInPlan()).isEqualTo(creator);
  }

  @Test
  void theFileHoldsNothingOfADeletedWorkspaceOnceItIsBackedUp(@TempDir Path other)
      throws IOException {
    workspaces.delete("w0");
    var backup = other.resolve("backup.db");
    new Backup(installation.database(), _ -> {}).to(backup, false);
    assertThat(new String(Files.readAllBytes(backup), StandardCharsets.ISO_8859_1))
        .contains("w1")
        .doesNotContain("w0slack");
  }
}

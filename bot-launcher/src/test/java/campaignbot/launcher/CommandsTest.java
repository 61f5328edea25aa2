package campaignbot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/// The commands as a program sees them: arguments in, text and exit code out.
class CommandsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path home;

  CommandsTest(@TempDir Path home) {
    this.home = home;
  }

  private Ran run(String input, String... arguments) {
    return Ran.with(home, input, arguments);
  }

  private Ran plan(String... more) {
    var arguments =
        new ArrayList<>(List.of("plan", "--region", "Hong Kong", "--metric", "engagement"));
    arguments.addAll(List.of(more));
    return run("", arguments.toArray(String[]::new));
  }

  @Test
  void oneUnreadableFileKeepsAllFromBeingImported() throws IOException {
    var creators = Files.writeString(home.resolve("a.csv"), "Handle,Platform\n@a,Instagram\n");
    var ran = run("", "creators", "import", creators.toString(), home.resolve("no.csv").toString());
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("There is no file");
    assertThat(ran.out()).isEmpty();
    assertThat(run("", "creators", "import", home.toString()).err()).contains("is a folder");
  }

  @Test
  void creatorsAreFoundAddedAndQuotedAsInAChat() {
    assertThat(run("", "creators", "find", "food", "hong", "kong").out()).contains("invented");
    var added = run("", "creators", "add", "@mia.eats", "instagram", "4.2k", "followers");
    assertThat(added.out()).contains("Added @mia.eats: Instagram, 4.2k followers.");
    assertThat(run("", "creators", "quote", "@mia.eats 450 usd a reel").out())
        .contains("@mia.eats asks USD 450 per reel");
    assertThat(run("", "creators", "find").out()).contains("1 of your 1 creator", "USD 450");
  }

  @Test
  void anAddressOfAnotherMachineIsNotOpened() {
    var environment =
        Map.of("CAMPAIGN_BOT_HOME", home.toString(), "ADMIN_HOST", "192.0.2.1", "ADMIN_PORT", "0");
    var ran = Ran.with(environment, "", "serve");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err())
        .contains("192.0.2.1 is not an address of this machine", "ADMIN_HOST=127.0.0.1");
  }

  @Test
  void everyParameterIsNamedAndDescribed() {
    var settings = Settings.of(Map.of("CAMPAIGN_BOT_HOME", home.toString()));
    try (var wiring = new Wiring(settings, "")) {
      var streams = Streams.ofTheProcess();
      assertDescribed(Commands.here(settings, wiring, streams));
    }
  }

  private static void assertDescribed(CommandLine command) {
    for (var argument : command.getCommandSpec().args()) {
      assertThat(argument.description()).as(argument.toString()).isNotEmpty();
      if (argument.arity().max() > 0) {
        assertThat(argument.paramLabel()).doesNotStartWith("<arg");
      }
    }
    command.getSubcommands().values().forEach(CommandsTest::assertDescribed);
  }

  @Test
  void thePlanFitsTheContract() throws IOException {
    var ran = plan("--budget", "10k usd", "--format", "json");
    assertThat(ran.exitCode()).isZero();
    JsonNode plan = JSON.readTree(ran.out());
    assertThat(plan.propertyStream().map(Map.Entry::getKey))
        .contains(
            "brief",
            "catalogue",
            "allocation",
            "spend",
            "left",
            "forecast",
            "certificate",
            "baselines",
            "assumptions",
            "warnings",
            "elapsedMillis");
    assertThat(plan.at("/brief/budget/amount").textValue()).isEqualTo("10000.00");
    assertThat(plan.at("/brief/region/code").textValue()).isEqualTo("HK");
    assertThat(plan.at("/catalogue/sample").booleanValue()).isTrue();
    assertThat(plan.at("/forecast/unit").textValue()).isEqualTo("engagements");
    assertThat(plan.at("/certificate/gap").doubleValue()).isBetween(0.0, 0.02);
    assertThat(plan.at("/baselines").valueStream().map(b -> b.at("/name").textValue()))
        .containsExactly("one big creator", "even split", "list by followers");
  }

  @Test
  void aWantedResultMustBeOne() {
    var ran = plan("--budget", "10k usd", "--target", "0");
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("--target 5000");
  }

  @Test
  void everyFieldThatTheContractShowsIsThere() throws IOException {
    var examples =
        Pattern.compile("```json\\n(.*?)\\n```", Pattern.DOTALL)
            .matcher(Files.readString(Path.of("../docs/contracts.md")))
            .results()
            .map(m -> m.group(1))
            .toList();
    var file = home.resolve("problem.json");
    var plan =
        plan(
                "--budget",
                "10k usd",
                "--max-creators",
                "50",
                "--target",
                "5000",
                "--format",
                "json",
                "--problem",
                file.toString())
            .out();
    var read = run("about 10k usd in hong kong, for engagement\n", "understand").out();
    assertThat(missing(JSON.readTree(examples.get(0)), JSON.readTree(read), "")).isEmpty();
    assertThat(missing(JSON.readTree(examples.get(1)), JSON.readTree(plan), "")).isEmpty();
    assertThat(missing(JSON.readTree(examples.get(2)), JSON.readTree(Files.readString(file)), ""))
        .isEmpty();
  }

  /// Paths of the example that the real answer lacks.
  private static List<String> missing(JsonNode example, JsonNode real, String path) {
    if (example.isArray()) {
      return example.isEmpty() || example.get(0).isValueNode()
          ? List.of()
          : missing(example.get(0), real.path(0), path + "[]");
    }
    var paths = new ArrayList<String>();
    example
        .propertyStream()
        .forEach(e -> {
          if (real.has(e.getKey())) {
            paths.addAll(missing(e.getValue(), real.get(e.getKey()), path + "." + e.getKey()));
          } else {
            paths.add(path + "." + e.getKey());
          }
        });
    return paths;
  }

  @Test
  void theCostsAddUpToTheCent() throws IOException {
    JsonNode plan = JSON.readTree(plan("--budget", "10k usd", "--format", "json").out());
    var sum = java.math.BigDecimal.ZERO;
    for (var line : plan.get("allocation")) {
      var fee = new java.math.BigDecimal(line.at("/fee/amount").textValue());
      var cost = new java.math.BigDecimal(line.at("/cost/amount").textValue());
      assertThat(cost)
          .isEqualByComparingTo(
              fee.multiply(java.math.BigDecimal.valueOf(line.get("posts").asInt())));
      sum = sum.add(cost);
    }
    assertThat(new java.math.BigDecimal(plan.at("/spend/amount").textValue()))
        .isEqualByComparingTo(sum);
    assertThat(sum.add(new java.math.BigDecimal(plan.at("/left/amount").textValue())))
        .isEqualByComparingTo("10000");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          engagement | 10k usd  | no limits
          traffic    | 3k usd   | max 2 posts each, nobody over 10 %
          sales      | HK$60k   | 10 to 25 creators
          followers  | 5k eur   | at least 20% on tiktok
          engagement | 500 usd  | max 1 post each
          """,
      delimiter = '|')
  void theProblemFileIsRightByItsNumbersAlone(String metric, String budget, String wish)
      throws IOException {
    var file = home.resolve("problem.json");
    var arguments =
        new ArrayList<>(List.of("plan", "--region", "HK", "--metric", metric, "--budget", budget));
    arguments.addAll(List.of("--problem", file.toString()));
    if (!wish.equals("no limits")) {
      arguments.addAll(List.of("--wish", wish));
    }
    assertThat(run("", arguments.toArray(String[]::new)).exitCode()).isZero();
    assertThat(ProblemFileCheck.of(JSON.readTree(Files.readString(file)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"value", "bound", "budget"})
  void aProblemFileThatWasTamperedWithIsFoundOut(String field) throws IOException {
    var file = home.resolve("problem.json");
    plan("--budget", "2k usd", "--problem", file.toString());
    var problem = (ObjectNode) JSON.readTree(Files.readString(file));
    problem.put(field, problem.get(field).doubleValue() * 0.9);
    assertThat(ProblemFileCheck.of(problem)).isNotEmpty();
  }

  @Test
  void theSameRequestGivesTheSameBytes() {
    var arguments = new String[] {"--budget", "10k usd", "--format", "csv"};
    assertThat(plan(arguments).out()).isEqualTo(plan(arguments).out());
  }

  @Test
  void aPlanLearnsFromWhatWasRecordedOfTheSameCreators() throws IOException {
    var before = JSON.readTree(plan("--budget", "10k usd", "--format", "json").out());
    assertThat(home.resolve("campaign-bot.db")).doesNotExist();
    var creator = before.at("/allocation/0/creator").textValue();
    approveAndRecord(creator + ": 2 posts, 900 engagements");
    var after = JSON.readTree(plan("--budget", "10k usd", "--format", "json").out());
    assertThat(assumptions(before)).doesNotContain("outcome of yours");
    assertThat(assumptions(after)).contains("1 outcome of yours");
    assertThat(after.get("forecast")).isNotEqualTo(before.get("forecast"));
  }

  @Test
  void aPlanOfAFileLearnsNothingFromTheWorkspace() throws IOException {
    var file = Files.writeString(home.resolve("own.csv"), run("", "creators", "export").out());
    run("", "creators", "import", file.toString());
    var own = new String[] {"--budget", "10k usd", "--format", "json"};
    var creator = JSON.readTree(plan(own).out()).at("/allocation/0/creator").textValue();
    approveAndRecord(creator + ": 2 posts, 900 engagements");
    assertThat(assumptions(JSON.readTree(plan(own).out()))).contains("1 outcome of yours");
    var ofFile =
        new String[] {"--budget", "10k usd", "--format", "json", "--catalogue", file.toString()};
    assertThat(assumptions(JSON.readTree(plan(ofFile).out()))).doesNotContain("outcome of yours");
  }

  private void approveAndRecord(String outcome) {
    run("10k usd\nHong Kong\nengagement\nno\nplan it\napprove\n" + outcome + "\n", "chat");
  }

  private static String assumptions(JsonNode plan) {
    return plan.at("/assumptions").toString();
  }

  @Test
  void datesThatComeTooSoonAreWarnedOf() throws IOException {
    var soon = plan("--budget", "10k usd", "--format", "json", "--wish", "until tomorrow");
    assertThat(JSON.readTree(soon.out()).get("warnings").toString()).contains("come soon");
  }

  @Test
  void aBriefThatCannotBeMetSaysWhyAndEndsWithThree() throws IOException {
    var ran = plan("--budget", "1 usd", "--format", "json");
    assertThat(ran.exitCode()).isEqualTo(3);
    JsonNode because = JSON.readTree(ran.out()).at("/infeasible/because");
    assertThat(because.isArray()).isTrue();
    assertThat(because).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          abc       | Hong Kong | engagement | 10k usd
          0 usd     | Hong Kong | engagement | 10k usd
          1e999     | Hong Kong | engagement | 10k usd
          10k       | Hong Kong | engagement | In which currency
          10k usd   | Qwertz    | engagement | Hong Kong
          10k usd   | Hong Kong | happiness  | engagement
          """,
      delimiter = '|')
  void badInputGetsASentenceWithAnExample(
      String budget, String region, String metric, String example) {
    var ran = run("", "plan", "--budget", budget, "--region", region, "--metric", metric);
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains(example).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @Test
  void theTalkThroughAPipeIsTheSameTwice(@TempDir Path other) {
    var lines = "10k usd\nHong Kong\nengagement\nno\nplan it\n";
    var first = run(lines, "chat");
    var second = Ran.with(other, lines, "chat");
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).contains("Plan 1 · Engagement in Hong Kong").isEqualTo(second.out());
  }

  @Test
  void aTalkThatBreaksOffGoesOnAtTheThirdQuestion() {
    assertThat(run("10k usd\nHong Kong\n", "chat").out()).contains("3 of 3");
    var again = run("engagement\n", "chat").out();
    assertThat(again).startsWith("Welcome back").contains("3 of 3").contains("Engagement it is.");
  }

  @Test
  void understandingFitsTheContract() throws IOException {
    var ran = run("about 10k usd in hong kong, for engagement\n", "understand");
    JsonNode read = JSON.readTree(ran.out());
    assertThat(read.at("/money/0/amount").textValue()).isEqualTo("10000");
    assertThat(read.at("/money/0/currency").textValue()).isEqualTo("USD");
    assertThat(read.at("/money/0/approximate").booleanValue()).isTrue();
    assertThat(read.at("/money/0/scope").textValue()).isEqualTo("total");
    assertThat(read.at("/money/0/span")).isEqualTo(JSON.readTree("[6,13]"));
    assertThat(read.at("/regions/0/code").textValue()).isEqualTo("HK");
    assertThat(read.at("/regions/0/span")).isEqualTo(JSON.readTree("[17,26]"));
    assertThat(read.at("/metrics")).isEqualTo(JSON.readTree("[\"engagement\"]"));
    assertThat(read.at("/target").isNull()).isTrue();
    assertThat(read.at("/wish").isNull()).isTrue();
  }

  @Test
  void importedCreatorsAreListedExportedAndTakenAgainWithoutDoubling() throws IOException {
    var file = home.resolve("creators.csv");
    Files.writeString(
        file,
        """
        Handle,Platform,Followers,Country,Fee per post (HKD)
        @invented.one,Instagram,4.2K,Hong Kong,900
        @invented.two,TikTok,"12,300",Hong Kong,
        """);
    assertThat(run("", "creators", "import", file.toString()).out()).contains("2 new");
    var exported = home.resolve("exported.csv");
    Files.writeString(exported, run("", "creators", "export").out());
    assertThat(run("", "creators", "import", exported.toString()).out())
        .contains("0 new")
        .contains("Your catalogue has 2 creators now");
    assertThat(run("", "creators", "list").out()).contains("@invented.one").contains("4.2k");
  }

  @Test
  void aFileThatIsNoTableIsRefusedAndNothingIsTaken() throws IOException {
    var file = home.resolve("letter.csv");
    Files.writeString(file, "Dear team,\nplease find the numbers attached.\n");
    var ran = run("", "creators", "import", file.toString());
    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.out()).contains("nothing was taken");
    assertThat(run("", "creators", "list").out()).contains("sample catalogue");
  }

  @Test
  void theDoctorFindsAFreshInstallationWell() {
    var ran = run("", "doctor");
    assertThat(ran.out()).contains("All is well.");
    assertThat(ran.exitCode()).isZero();
  }

  @Test
  void theDoctorSaysWhatToDoAboutABrokenDatabase() throws IOException {
    Files.writeString(home.resolve("campaign-bot.db"), "no database at all ".repeat(200));
    var ran = run("", "doctor");
    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.out()).contains("is damaged").contains("backup");
  }
}

package campaignbot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// All SQL of the program: none without its workspace, but for what is listed here.
class EveryStatementTest {
  /// Over all workspaces. Whoever adds one says in `SqlUpkeep` why it cannot name a workspace.
  private static final List<String> OVER_ALL_WORKSPACES =
      List.of(
          "KeyRotation.KEYS",
          "KeyRotation.OLD",
          "SqlNodes.HOLDERS_OF_JOBS",
          "SqlNodes.HOLDERS_OF_LETTERS",
          "SqlNodes.RELEASE_JOBS_OF",
          "SqlNodes.RELEASE_LETTERS_OF",
          "SqlSecrets.ALL_NAMES",
          "SqlUpkeep.DEAD",
          "SqlUpkeep.DUE_ALARMS",
          "SqlUpkeep.EVENTS",
          "SqlUpkeep.HOLD_TALKS",
          "SqlUpkeep.JOBS",
          "SqlUpkeep.LETTERS",
          "SqlUpkeep.PURGE_ALARMS",
          "SqlUpkeep.PURGE_EVENTS",
          "SqlUpkeep.PURGE_LEASES",
          "SqlUpkeep.PURGE_LETTERS",
          "SqlUpkeep.PURGE_OUTCOMES",
          "SqlUpkeep.PURGE_PARTICIPANTS",
          "SqlUpkeep.PURGE_PLANS",
          "SqlUpkeep.PURGE_STEPS",
          "SqlUpkeep.PURGE_TALKS",
          "SqlUpkeep.PURGE_THREADS",
          "SqlUpkeep.RELEASE_JOBS",
          "SqlUpkeep.RELEASE_LEASES",
          "SqlUpkeep.RELEASE_LETTERS",
          "SqlUpkeep.UNPLANNED",
          "SqlUpkeep.UNSENT",
          "SqlUpkeep.WAITING");

  private static final Pattern TABLE = Pattern.compile("\\b(?:FROM|INTO|JOIN|^UPDATE) \\w+");
  private static final Pattern WORKSPACE =
      Pattern.compile("workspace = :workspace\\b|VALUES \\(:workspace\\b");

  /// `Class.FIELD` and its text, in one line.
  private static Map<String, String> statements() {
    var statements = new TreeMap<String, String>();
    for (var type : StorageClasses.all()) {
      for (var field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Sql.class) {
          statements.put(type.getSimpleName() + "." + field.getName(), text(field));
        }
      }
    }
    return statements;
  }

  private static String text(Field field) {
    try {
      field.setAccessible(true);
      return ((Sql) field.get(null)).text().replaceAll("\\s+", " ").strip();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void onlyTheListedOnesNameNoWorkspace() {
    assertThat(
            statements().entrySet().stream()
                .filter(s -> !s.getValue().contains(":workspace"))
                .map(Map.Entry::getKey))
        .containsExactlyElementsOf(OVER_ALL_WORKSPACES);
  }

  @Test
  void theListedOnesHandBackTheWorkspaceOfEveryRow() {
    assertThat(statements())
        .allSatisfy((name, text) -> {
          if (OVER_ALL_WORKSPACES.contains(name)) {
            assertThat(text).matches("SELECT (DISTINCT )?workspace,.*|.* RETURNING workspace\\b.*");
          }
        });
  }

  @Test
  void everyTableOfAStatementIsBoundToTheWorkspace() {
    assertThat(statements())
        .allSatisfy((name, text) -> {
          if (!OVER_ALL_WORKSPACES.contains(name)) {
            assertThat(WORKSPACE.matcher(text).results().count())
                .as(text)
                .isEqualTo(TABLE.matcher(text).results().count());
          }
        });
  }

  @Test
  void noAlternativeLeadsOutOfTheWorkspace() {
    // In brackets it is one of several conditions. The exception is about a row whose key is given.
    assertThat(
            statements().entrySet().stream()
                .filter(s -> withoutBrackets(s.getValue()).contains(" OR "))
                .map(Map.Entry::getKey))
        .containsExactly("SqlLeases.TAKE");
  }

  private static String withoutBrackets(String text) {
    var outer = text.replaceAll("\\([^()]*\\)", "");
    return outer.equals(text) ? text : withoutBrackets(outer);
  }

  /// What takes a talk's row looks at that talk only, however much a workspace has stored.
  @Test
  void noStatementOfAWorkspaceReadsAWholeTable() throws SQLException {
    var store = TestStore.empty(TestEngine.SQLITE);
    for (var statement : statements().entrySet()) {
      if (!OVER_ALL_WORKSPACES.contains(statement.getKey())) {
        assertThat(plan(store, statement.getValue()))
            .as(statement.getKey())
            .noneMatch(step -> step.startsWith("SCAN"))
            .noneMatch(EveryStatementTest::readsAWholePlatform);
      }
    }
  }

  /// They are asked for every few seconds, and sent letters are many.
  @Test
  void whatOperatorsWatchReadsNoSentLetters() throws SQLException {
    assertThat(planOf("SqlUpkeep.DEAD")).anyMatch(step -> step.contains("outbox_dead"));
    assertThat(planOf("SqlUpkeep.LETTERS")).anyMatch(step -> step.contains("outbox_unsent"));
  }

  private static List<String> planOf(String statement) throws SQLException {
    return plan(
        TestStore.empty(TestEngine.SQLITE),
        Optional.ofNullable(statements().get(statement)).orElseThrow());
  }

  /// A workspace has few secrets, and far more of all else.
  private static boolean readsAWholePlatform(String step) {
    return step.endsWith("(workspace=? AND platform=?)") && !step.startsWith("SEARCH secret ");
  }

  private static List<String> plan(TestStore store, String text) throws SQLException {
    var steps = new ArrayList<String>();
    try (var statement = store.past().createStatement();
        var rows = statement.executeQuery("EXPLAIN QUERY PLAN " + text)) {
      while (rows.next()) {
        steps.add(rows.getString("detail"));
      }
    }
    return steps;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT state FROM conversation WHERE thread = :thread",
        "DELETE FROM creator",
        "INSERT INTO plan (revision, workspace) VALUES (:revision, :workspace)",
        "UPDATE inbox SET workspace = 'w'"
      })
  void aStatementWithoutItsWorkspaceIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Sql.ofWorkspace(text));
    assertThatIllegalArgumentException().isThrownBy(() -> Sql.maintenance(text));
  }

  /// Jdbi's and JDBC's ways to hand over SQL, read from the byte code.
  @Test
  void noOtherTextReachesTheDatabase() throws IOException {
    var texts = new ArrayList<String>();
    for (var file : StorageClasses.files()) {
      var type = ClassFile.of().parse(file);
      var name = file.getFileName().toString().replace(".class", "");
      type.methods().stream()
          .flatMap(m -> m.code().stream())
          .flatMap(EveryStatementTest::handedOver)
          .map(t -> name + ": " + t)
          .forEach(texts::add);
    }
    assertThat(texts)
        .contains("Tx: createQuery", "Tx: createUpdate", "Tx: prepareBatch")
        .allMatch(t ->
            t.matches("Tx: (createQuery|createUpdate|prepareBatch)")
                || t.matches("\\w+: (BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE|PRAGMA|VACUUM)\\b.*"));
  }

  /// The constant text that is executed, or the method that takes another.
  private static Stream<String> handedOver(CodeModel code) {
    var found = new ArrayList<String>();
    var constant = "";
    for (CodeElement element : code) {
      if (element instanceof ConstantInstruction c && c.constantValue() instanceof String text) {
        constant = text;
      } else if (element instanceof InvokeInstruction call && takesSql(call)) {
        found.add(constant.isEmpty() ? call.name().stringValue() : constant);
        constant = "";
      }
    }
    return found.stream();
  }

  private static boolean takesSql(InvokeInstruction call) {
    var owner = call.owner().asInternalName();
    var takesText = call.type().stringValue().startsWith("(Ljava/lang/String;");
    return takesText
        && switch (owner) {
          case "org/jdbi/v3/core/Handle" ->
              Pattern.matches("execute|select|create\\w+|prepareBatch", call.name().stringValue());
          case "java/sql/Statement" -> call.name().stringValue().matches("execute\\w*|addBatch");
          case "java/sql/Connection" -> call.name().stringValue().startsWith("prepare");
          default -> false;
        };
  }
}

package campaignbot.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.methods.AsyncMethodsClient;
import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// The manifest asks for what the code uses, and for nothing more.
class ManifestTest {
  /// @see <a href="https://docs.slack.dev/reference/app-manifest">`display_information`</a>
  private static final int LONGEST_DESCRIPTION = 140;

  private final JsonObject manifest = read();

  private static JsonObject read() {
    try (var in = ManifestTest.class.getResourceAsStream("manifest.json")) {
      return JsonParser.parseString(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private JsonElement at(String... path) {
    JsonElement element = manifest;
    for (var name : path) {
      element = element.getAsJsonObject().get(name);
    }
    return element;
  }

  private List<String> words(String... path) {
    return stream(at(path).getAsJsonArray()).map(JsonElement::getAsString).toList();
  }

  private static Stream<JsonElement> stream(JsonArray array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static <T> Set<String> scopesOf(T[] needed, Function<T, Set<Scope>> scopes) {
    return Arrays.stream(needed)
        .flatMap(n -> scopes.apply(n).stream())
        .map(Scope::word)
        .collect(Collectors.toSet());
  }

  @Test
  void itHasEveryCommandAndNoOther() {
    assertThat(
            stream(at("features", "slash_commands").getAsJsonArray())
                .map(c -> c.getAsJsonObject().get("command").getAsString()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(SlackCommand.values()).map(SlackCommand::word).toList());
  }

  @Test
  void itHasEveryEventAndNoOther() {
    assertThat(words("settings", "event_subscriptions", "bot_events"))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(SlackEvent.values()).map(SlackEvent::subscription).toList());
  }

  @Test
  void itAsksForTheScopesThatCommandsEventsAndCallsNeedAndForNoOther() {
    var needed = scopesOf(SlackMethod.values(), SlackMethod::scopes);
    needed.addAll(scopesOf(SlackEvent.values(), SlackEvent::scopes));
    needed.addAll(scopesOf(SlackCommand.values(), SlackCommand::scopes));
    assertThat(words("oauth_config", "scopes", "bot"))
        .containsExactlyInAnyOrderElementsOf(needed)
        .containsExactlyInAnyOrder(Scope.all().split(","));
    assertThat(at("oauth_config", "scopes").getAsJsonObject().keySet()).containsExactly("bot");
  }

  @Test
  void theMethodsOfTheWebApiThatAreCalledAreThoseListed() {
    assertThat(callsOfTheWebApi())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(SlackMethod.values()).map(SlackMethod::call).toList());
  }

  private static Set<String> callsOfTheWebApi() {
    var clients = Set.of(MethodsClient.class.getName(), AsyncMethodsClient.class.getName());
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("campaignbot.slack")
            .stream()
            .flatMap(c -> c.getMethodCallsFromSelf().stream())
            .filter(c -> clients.contains(c.getTargetOwner().getName()))
            .map(JavaMethodCall::getName)
            .collect(Collectors.toSet());
  }

  @Test
  void interactionHomeRotationAndOrgsAreOnAndTheSocketIsOff() {
    assertThat(at("settings", "interactivity", "is_enabled").getAsBoolean()).isTrue();
    assertThat(at("settings", "token_rotation_enabled").getAsBoolean()).isTrue();
    assertThat(at("settings", "org_deploy_enabled").getAsBoolean()).isTrue();
    assertThat(at("settings", "socket_mode_enabled").getAsBoolean()).isFalse();
    assertThat(at("features", "app_home", "home_tab_enabled").getAsBoolean()).isTrue();
    assertThat(at("features", "app_home", "messages_tab_enabled").getAsBoolean()).isTrue();
    assertThat(at("features", "app_home", "messages_tab_read_only_enabled").getAsBoolean())
        .isFalse();
  }

  @Test
  void everyAddressIsOneOfTheDoor() {
    var paths =
        Stream.concat(
            Stream.of(
                at("settings", "interactivity", "request_url").getAsString(),
                at("settings", "event_subscriptions", "request_url").getAsString()),
            stream(at("features", "slash_commands").getAsJsonArray())
                .map(c -> c.getAsJsonObject().get("url").getAsString()));
    assertThat(paths).containsOnly("https://campaign-bot.example.com/slack/events");
    assertThat(words("oauth_config", "redirect_urls"))
        .containsExactly("https://campaign-bot.example.com/slack/oauth_redirect");
  }

  @Test
  void theManualSaysOfEveryScopeWhyAndOfNoOther() throws IOException {
    var manual = Files.readString(Path.of("../docs/slack.md"));
    var reasons = manual.substring(manual.indexOf("## Why each scope"));
    var explained =
        Pattern.compile("^\\| `([a-z_:]+)` \\| .{5,}", Pattern.MULTILINE)
            .matcher(reasons)
            .results()
            .map(m -> m.group(1));
    assertThat(explained).containsExactlyInAnyOrder(Scope.all().split(","));
  }

  @Test
  void itsDescriptionFits() {
    assertThat(at("display_information", "description").getAsString())
        .hasSizeLessThanOrEqualTo(LONGEST_DESCRIPTION);
  }
}

package campaignbot.slack.installation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.request.builtin.EventRequest;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.request.builtin.ViewClosedRequest;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.model.Message;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Under which ids the installation may be found that a request is for. In a channel that several
/// companies share, it is the workspace that has installed the bot, not the one of who speaks.
///
/// @see <a href="https://docs.slack.dev/apis/events-api/#authorizations">authorizations</a>
final class InstalledIn {
  private static final Set<String> FAREWELLS =
      Set.of(AppUninstalledEvent.TYPE_NAME, TokensRevokedEvent.TYPE_NAME);

  private InstalledIn() {}

  /// In the order in which they count.
  static List<String> candidates(Request<?> request) {
    var team = text(request.getContext().getTeamId());
    var enterprise = text(request.getContext().getEnterpriseId());
    return switch (request) {
      case EventRequest event -> ofEvent(event);
      case SlashCommandRequest command ->
          ids(command.getPayload().isEnterpriseInstall(), enterprise, team);
      case BlockActionRequest action -> ofClick(action.getPayload(), enterprise, team);
      case ViewSubmissionRequest form ->
          shownIn(
              team,
              form.getPayload().isEnterpriseInstall(),
              enterprise,
              Optional.ofNullable(form.getPayload().getTeam()).map(t -> t.getId()));
      case ViewClosedRequest form ->
          shownIn(
              team,
              form.getPayload().isEnterpriseInstall(),
              enterprise,
              Optional.ofNullable(form.getPayload().getTeam()).map(t -> t.getId()));
      default -> ids(false, enterprise, team);
    };
  }

  /// Who has just thrown the bot out is in no authorization any more, and is only itself: the org
  /// of a team that leaves may have an installation of its own, which stays.
  private static List<String> ofEvent(EventRequest request) {
    var payload = JsonParser.parseString(request.getRequestBodyAsString()).getAsJsonObject();
    var authorization =
        Optional.ofNullable(payload.getAsJsonArray("authorizations"))
            .filter(a -> !a.isEmpty())
            .map(a -> a.get(0).getAsJsonObject())
            .orElse(payload);
    var isOrg = text(authorization, "is_enterprise_install").filter("true"::equals).isPresent();
    var enterprise = text(authorization, "enterprise_id").orElse("");
    var team = text(authorization, "team_id").orElse("");
    return isFarewell(payload) && !isOrg && !team.isBlank()
        ? List.of(team)
        : ids(isOrg, enterprise, team);
  }

  private static boolean isFarewell(JsonObject payload) {
    return Optional.ofNullable(payload.getAsJsonObject("event"))
        .flatMap(event -> text(event, "type"))
        .filter(FAREWELLS::contains)
        .isPresent();
  }

  private static List<String> ofClick(BlockActionPayload click, String enterprise, String team) {
    var shownIn =
        Optional.ofNullable(click.getMessage())
            .map(Message::getTeam)
            .or(() -> Optional.ofNullable(click.getView()).map(View::getAppInstalledTeamId))
            .filter(id -> !id.isBlank())
            .orElse(team);
    return shownIn(
        shownIn,
        click.isEnterpriseInstall(),
        enterprise,
        Optional.of(team).filter(t -> !t.isBlank()));
  }

  /// Whose bot shows the button or the form. Who uses it may be of another company, whose team and
  /// org do not count then.
  private static List<String> shownIn(
      String team, boolean isOrg, String enterprise, Optional<String> userTeam) {
    var isOwnOrg = isOrg || userTeam.filter(t -> !t.equals(team)).isEmpty();
    return ids(isOrg, isOwnOrg ? enterprise : "", team);
  }

  private static Optional<String> text(JsonObject json, String name) {
    return Optional.ofNullable(json.get(name))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  /// Slack does not always say that an org has installed: then a team that has not is its org's.
  private static List<String> ids(boolean isOrg, String enterprise, String team) {
    return Stream.of(isOrg ? "" : team, enterprise).filter(id -> !id.isBlank()).toList();
  }

  private static String text(@Nullable String id) {
    return id == null ? "" : id;
  }
}

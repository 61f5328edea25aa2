package campaignbot.slack.installation;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.util.SlackRequestParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// What Slack sends, as Bolt reads it.
final class SlackRequests {
  private static final SlackRequestParser PARSER = new SlackRequestParser(new AppConfig());

  private SlackRequests() {}

  static Request<?> command(String team, String enterprise, boolean isOrg, String responseUrl) {
    return parsed(
        form(
            Map.of(
                "command", "/plan-campaign",
                "team_id", team,
                "enterprise_id", enterprise,
                "is_enterprise_install", String.valueOf(isOrg),
                "channel_id", "C1",
                "user_id", "U1",
                "text", "10k usd",
                "trigger_id", "1.2.3",
                "response_url", responseUrl)));
  }

  /// @param messageTeam of the message with the button
  static Request<?> click(String userTeam, String messageTeam, String responseUrl) {
    return click(userTeam, "", messageTeam, responseUrl);
  }

  /// @param enterprise of who clicks; empty when there is none
  static Request<?> click(
      String userTeam, String enterprise, String messageTeam, String responseUrl) {
    var payload =
        """
        {"type":"block_actions","api_app_id":"A1","trigger_id":"1.2","response_url":"%s",
         "team":{"id":"%s","domain":"x"},"user":{"id":"U1","team_id":"%s"},
         "is_enterprise_install":false,"enterprise":{"id":%s},
         "channel":{"id":"C1","name":"c"},"container":{"type":"message"},
         "message":{"type":"message","ts":"1.1","text":"x","team":"%s"},
         "actions":[{"type":"button","action_id":"pick:x","block_id":"talk:1","value":"x"}]}
        """
            .formatted(responseUrl, userTeam, userTeam, quoted(enterprise), messageTeam);
    return parsed(form(Map.of("payload", payload)));
  }

  /// In a form that the bot of a team has opened.
  static Request<?> clickInForm(String userTeam, String team) {
    var payload =
        """
        {"type":"block_actions","api_app_id":"A1","trigger_id":"1.2",
         "team":{"id":"%s","domain":"x"},"user":{"id":"U1","team_id":"%s"},"is_enterprise_install":false,
         "container":{"type":"view"},
         "view":{"id":"V1","type":"modal","callback_id":"x","app_installed_team_id":"%s","state":{"values":{}}},
         "actions":[{"type":"button","action_id":"pick:x","block_id":"talk:1","value":"x"}]}
        """
            .formatted(userTeam, userTeam, team);
    return parsed(form(Map.of("payload", payload)));
  }

  /// Of a form without fields.
  static Request<?> submission(String team) {
    return submission(team, "");
  }

  /// @param blocks JSON
  static Request<?> submission(String team, String blocks) {
    var payload =
        """
        {"type":"view_submission","team":{"id":"%s"},"user":{"id":"U1"},"is_enterprise_install":false,
         "enterprise":{"id":"E1"},
         "view":{"id":"V1","type":"modal","callback_id":"x","app_installed_team_id":"%s","blocks":[%s],"state":{"values":{}}}}
        """
            .formatted("T-of-who-speaks", team, blocks);
    return parsed(form(Map.of("payload", payload)));
  }

  /// @param authorizations JSON
  /// @param event JSON
  static Request<?> event(String team, String authorizations, String event) {
    return parsed(
        """
        {"type":"event_callback","token":"x","api_app_id":"A1","event_id":"Ev1","event_time":%d,
         "team_id":"%s","authorizations":%s,"event":%s}
        """
            .formatted(Given.NOW.getEpochSecond(), team, authorizations, event));
  }

  static String authorization(String team, String enterprise, boolean isOrg) {
    return """
    [{"enterprise_id":%s,"team_id":%s,"user_id":"UBOT","is_bot":true,"is_enterprise_install":%s}]
    """
        .formatted(quoted(enterprise), quoted(team), isOrg);
  }

  static String message(String from) {
    return """
    {"type":"message","channel":"C1","channel_type":"channel","ts":"1.1","text":"5k",%s}
    """
        .formatted(from);
  }

  private static String quoted(String id) {
    return id.isEmpty() ? "null" : "\"" + id + "\"";
  }

  private static String form(Map<String, String> values) {
    return values.entrySet().stream()
        .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private static Request<?> parsed(String body) {
    return PARSER.parse(
        SlackRequestParser.HttpRequest.builder()
            .requestUri("/slack/events")
            .queryString(Map.of())
            .requestBody(body)
            .headers(new RequestHeaders(Map.of()))
            .build());
  }
}

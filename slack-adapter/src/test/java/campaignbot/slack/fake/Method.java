package campaignbot.slack.fake;

import com.google.gson.JsonObject;

/// One method of the Web API.
@FunctionalInterface
interface Method {
  Answer call(Team team, JsonObject arguments);
}

package campaignbot.slack.fake;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.Optional;

/// One call of the Web API, and how it was answered.
///
/// @param error what the answer said; empty when all was well
public record Call(
    Instant at, String method, String token, JsonObject arguments, Optional<String> error) {}

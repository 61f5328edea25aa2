package campaignbot.discord.fake;

import java.time.Instant;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;

/// One call of the REST API, and how it was answered.
///
/// @param route method and path, like `POST /channels/1/messages`
/// @param files names of those that came with it
/// @param status 0 when no answer was given
/// @param code what kind of refusal; 0 when all was well
public record Call(
    Instant at, String route, DataObject body, List<String> files, int status, int code) {}

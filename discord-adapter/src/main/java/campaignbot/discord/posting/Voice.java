package campaignbot.discord.posting;

import campaignbot.conversation.TalkKey;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/// How the bot speaks in Discord.
///
/// @param starter who began a talk, as Discord knows them
/// @param readsMessages whether the bot can read what is written in threads without calling it
/// @param zone in which days begin
public record Voice(
    Function<TalkKey, Optional<String>> starter,
    boolean readsMessages,
    InstantSource clock,
    ZoneId zone) {}

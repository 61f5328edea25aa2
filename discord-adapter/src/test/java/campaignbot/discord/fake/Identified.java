package campaignbot.discord.fake;

import java.time.Instant;

/// An IDENTIFY or a RESUME.
///
/// @param shard its number, from 0
/// @param shards how many there are
/// @param accepted whether a session came of it
public record Identified(
    Instant at, int shard, int shards, int intents, boolean isResume, boolean accepted) {}

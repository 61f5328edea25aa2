package campaignbot.bot;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;

/// An event that has been taken in and not answered yet.
///
/// @param number its place in the talk; the oldest has the smallest
/// @param attempts how often answering it has failed
public record Waiting(TalkKey key, long number, Heard heard, int attempts) {}

package campaignbot.bot;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;
import java.util.Optional;

/// An event that has been taken in and not answered yet.
///
/// @param number its place in the talk; the oldest has the smallest
/// @param heard empty when this version of the program cannot read what is stored
/// @param attempts how often answering it has failed
public record Waiting(TalkKey key, long number, Optional<Heard> heard, int attempts) {}

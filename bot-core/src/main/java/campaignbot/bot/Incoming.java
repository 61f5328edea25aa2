package campaignbot.bot;

import campaignbot.conversation.Heard;
import campaignbot.conversation.TalkKey;

/// One event of a talk, in the bot's words.
public record Incoming(TalkKey key, Heard heard) {}

package campaignbot.bot;

import campaignbot.conversation.PlanJob;
import campaignbot.wording.Message;
import java.util.Optional;

/// What follows from an event.
///
/// @param message empty = silence
/// @param job to be handed to the `PlanningDesk`, whose answer comes back as the next event
public record Answer(Optional<Message> message, Optional<PlanJob> job) {}

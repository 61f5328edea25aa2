package campaignbot.allocation;

/// The planner's answer: a proposal, or why there can be none.
public sealed interface Planned permits Proposal, Infeasible {}

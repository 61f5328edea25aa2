package campaignbot.allocation;

import campaignbot.campaign.Results;
import campaignbot.catalogue.Creator;
import campaignbot.catalogue.Format;

/// What one creator of a plan really delivered.
///
/// @param revision of the talk's plan
/// @param creator as the plan knew them
/// @param planned how many posts were agreed
/// @param sample whether the creator is invented
public record Outcome(
    int revision, Creator creator, Format format, int planned, boolean sample, Results results) {
  /// Nothing is known yet of what this line of a plan brings.
  public static Outcome of(int revision, Proposal proposal, Line line) {
    return new Outcome(
        revision, line.creator(), line.format(), line.posts(), proposal.sample(), Results.NONE);
  }

  public Outcome with(Results newer) {
    return new Outcome(revision, creator, format, planned, sample, newer);
  }

  public String key() {
    return creator.key();
  }
}

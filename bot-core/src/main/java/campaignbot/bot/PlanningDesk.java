package campaignbot.bot;

import campaignbot.allocation.Infeasible;
import campaignbot.allocation.PlanRequest;
import campaignbot.allocation.Planned;
import campaignbot.allocation.Planner;
import campaignbot.allocation.Proposal;
import campaignbot.catalogue.Catalogue;
import campaignbot.catalogue.Catalogues;
import campaignbot.conversation.Heard;
import campaignbot.conversation.PlanJob;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out planning jobs, outside any turn and any transaction.
public final class PlanningDesk {
  private static final Logger LOG = LoggerFactory.getLogger(PlanningDesk.class);
  private static final long SEED = 1;

  private final Planner planner;
  private final Catalogues catalogues;
  private final Catalogue sample;
  private final Outcomes outcomes;

  /// For a bot that learns nothing.
  ///
  /// @param sample what is planned with when a workspace has no creators of its own
  public PlanningDesk(Planner planner, Catalogues catalogues, Catalogue sample) {
    this(planner, catalogues, sample, Outcomes.NONE);
  }

  /// @param sample what is planned with when a workspace has no creators of its own
  /// @param outcomes what each workspace has learned
  public PlanningDesk(Planner planner, Catalogues catalogues, Catalogue sample, Outcomes outcomes) {
    this.outcomes = outcomes;
    this.planner = planner;
    this.catalogues = catalogues;
    this.sample = sample;
  }

  /// The event that brings the answer back to the talk. A planner that breaks down is logged here,
  /// and said to the team as such.
  public Incoming carryOut(PlanJob job) {
    return new Incoming(job.key(), heard(job));
  }

  private static Planned kept(Planned planned) {
    return switch (planned) {
      case Proposal proposal -> proposal.kept();
      case Infeasible infeasible -> infeasible;
    };
  }

  private PlanRequest request(PlanJob job, Catalogue catalogue) {
    var learned = outcomes.about(job.key().workspace(), catalogue);
    return new PlanRequest(job.brief(), catalogue, SEED, learned, job.keep(), job.askedOn());
  }

  private Heard heard(PlanJob job) {
    try {
      var catalogue = catalogues.of(job.key().workspace()).orElse(sample);
      var planned = planner.plan(request(job, catalogue));
      return new Heard.PlanReady(job.revision(), kept(planned));
    } catch (RuntimeException e) {
      LOG.error("talk={} revision={} planning failed", job.key(), job.revision(), e);
      return new Heard.PlanFailed(job.revision());
    }
  }
}

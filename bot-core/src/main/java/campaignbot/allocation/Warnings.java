package campaignbot.allocation;

import campaignbot.allocation.Assumption.Subject;
import campaignbot.campaign.CampaignWindow;
import campaignbot.campaign.Money;
import campaignbot.catalogue.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/// What the team should know before it trusts a plan.
final class Warnings {
  /// Above this part of the spend on one person the plan hangs on that person. A decision of this
  /// project, see `docs/model.md`.
  private static final double MUCH = 0.4;

  /// Above this part of the budget left over the catalogue is too small for it: as well.
  private static final double LEFT = 0.1;

  private final PlanRequest request;
  private final Candidates.Found found;
  private final Setting setting;

  Warnings(PlanRequest request, Candidates.Found found, Setting setting) {
    this.request = request;
    this.found = found;
    this.setting = setting;
  }

  List<Warning> of(List<Line> lines, Money spend) {
    var warnings = new ArrayList<Warning>();
    if (request.catalogue().sample()) {
      warnings.add(new Warning.SampleData(request.catalogue().creators().size()));
    }
    tooSoon(lines).ifPresent(warnings::add);
    int nowhere = (int) lines.stream().filter(l -> l.assumed().contains(Subject.PLACE)).count();
    if (2 * nowhere > lines.size()) {
      warnings.add(new Warning.PlacesUnknown(nowhere, lines.size()));
    }
    long kept = lines.stream().filter(l -> request.keep().contains(l.creator().key())).count();
    if (kept > 0) {
      warnings.add(new Warning.KeptFromBefore((int) kept));
    }
    found.missing().stream().sorted().forEach(h -> warnings.add(new Warning.NotInCatalogue(h)));
    if (found.onlyBig()) {
      warnings.add(new Warning.OnlyBigCreators(found.small().size()));
    }
    long larger = lines.stream().filter(Warnings::isLarger).count();
    if (larger > 0) {
      warnings.add(new Warning.LargerOnesJoined((int) larger));
    }
    int middling = (int) found.middling().stream().filter(c -> !c.excluded()).count();
    if (middling > 0) {
      warnings.add(new Warning.LargerOnesLeftOut(middling));
    }
    if (setting.noFee() > 0) {
      warnings.add(new Warning.NoFee(setting.noFee()));
    }
    if (setting.noAudience() + found.noAudience() > 0) {
      warnings.add(new Warning.NoAudience(setting.noAudience() + found.noAudience()));
    }
    muchOnOne(lines, spend, warnings);
    var budget = request.brief().budget().orElseThrow().limit();
    if (part(budget.minus(spend), budget) > LEFT) {
      warnings.add(new Warning.BudgetLeft(budget.minus(spend)));
    }
    return warnings;
  }

  private Optional<Warning> tooSoon(List<Line> lines) {
    int days = LeadTime.usual(lines);
    var done = request.today().map(today -> today.plusDays(days));
    return request
        .brief()
        .window()
        .flatMap(window ->
            done.filter(day -> begin(window).isBefore(day))
                .map(day -> new Warning.TooSoon(window, days, day)));
  }

  private static LocalDate begin(CampaignWindow window) {
    return window.from().or(window::to).orElseThrow();
  }

  private static boolean isLarger(Line line) {
    return line.tier() == Tier.MID && !(line.why() instanceof Why.AskedFor);
  }

  /// The accounts of one person count together.
  private static void muchOnOne(List<Line> lines, Money spend, List<Warning> warnings) {
    var perPerson = new TreeMap<String, Money>();
    lines.forEach(l -> perPerson.merge(l.creator().personKey(), l.cost(), Money::plus));
    for (var line : lines) {
      var cost = perPerson.remove(line.creator().personKey());
      if (cost != null && part(cost, spend) > MUCH) {
        warnings.add(new Warning.MuchOnOne(line.creator().handle(), part(cost, spend)));
      }
    }
  }

  private static double part(Money some, Money all) {
    return all.isZero() ? 0 : some.amount().doubleValue() / all.amount().doubleValue();
  }
}

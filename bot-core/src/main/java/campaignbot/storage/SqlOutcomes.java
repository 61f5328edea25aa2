package campaignbot.storage;

import campaignbot.allocation.Outcome;
import campaignbot.bot.Outcomes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a workspace's plans really brought, in the database.
public final class SqlOutcomes implements Outcomes {
  private static final Sql OF_WORKSPACE =
      Sql.ofWorkspace(
          """
          SELECT platform, channel, thread, revision, outcome FROM outcome WHERE workspace = :workspace
          ORDER BY platform, channel, thread, revision, creator_key\
          """);

  private final Database database;

  public SqlOutcomes(Database database) {
    this.database = database;
  }

  private record OfPlan(String plan, Outcome outcome) {}

  @Override
  public List<List<Outcome>> byPlan(String workspace) {
    Map<String, List<Outcome>> plans =
        database.read(tx ->
            tx
                .query(OF_WORKSPACE)
                .bind("workspace", workspace)
                .map((row, _) ->
                    new OfPlan(
                        SqlUpkeep.key(workspace, row) + " " + row.getInt("revision"),
                        Json.read(row.getString("outcome"), Outcome.class)))
                .stream()
                .collect(
                    Collectors.groupingBy(
                        OfPlan::plan,
                        LinkedHashMap::new,
                        Collectors.mapping(OfPlan::outcome, Collectors.toList()))));
    return List.copyOf(plans.values());
  }
}

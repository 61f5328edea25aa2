package campaignbot.catalogue;

import campaignbot.campaign.ImpossibleFigure;
import campaignbot.understanding.ResultsSaid;
import java.util.List;

/// What a file of results says: all of it, or nothing.
public sealed interface ResultsFile {
  /// As people see it.
  String name();

  /// @param of a creator a row, in the order of the file; rows without figures are left out
  record Read(String name, List<ResultsSaid.OfOne> of) implements ResultsFile {
    public Read {
      of = List.copyOf(of);
    }
  }

  /// Nothing is taken, because these cells cannot be.
  record Refused(String name, List<BadCell> bad) implements ResultsFile {
    public Refused {
      bad = List.copyOf(bad);
    }
  }

  /// A figure that cannot be, and where it stands.
  ///
  /// @param line as people see it
  /// @param who of whom it is said
  record BadCell(int line, String who, ImpossibleFigure figure) {}
}

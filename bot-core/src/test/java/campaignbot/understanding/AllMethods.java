package campaignbot.understanding;

import campaignbot.mutation.WholeMethods;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The tests of this package for the mutations.
class AllMethods {
  private static final List<DynamicTest> METHODS = WholeMethods.of(AllMethods.class.getPackage());

  @TestFactory
  List<DynamicTest> all() {
    return METHODS;
  }
}

package campaignbot.understanding;

import java.math.BigDecimal;

/// A budget that is said as a change of the one before.
///
/// @param factor what the old one is multiplied by; 0.8 for "budget -20%", not above 0 for nonsense
/// @param rest what else the text says
public record BudgetChange(BigDecimal factor, String rest) {}

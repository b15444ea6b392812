package space.skyrack.model;

/**
 * What computing leaves behind wherever it stands, SI.
 *
 * @param launch kg of carbon dioxide equivalent per kg in orbit
 * @param reentry the same, of vehicle and satellite burning up
 * @param server kg for making an accelerator with its host
 * @param satellite kg per kg for making the rest of a satellite
 * @param launchWater m3 at the pad per kg in orbit
 */
public record Traces(Span launch, Span reentry, Span server, Span satellite, Span launchWater) {}

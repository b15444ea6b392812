package space.skyrack.satellite;

/**
 * Lines of a satellite's ledgers, each summed where it arises.
 *
 * <p>Energy: {@link #ARRAY} = conversion loss + compute + bus + pump + heater + battery loss +
 * change of the stored energy. Heat: {@link #HEAT_IN} + all absorbed - {@link #EMITTED} = change of
 * the heat in loop and radiator. Work: asked = done + all cuts.
 */
public enum Flow {
  /** Energy drawn from the array's terminals, J. */
  ARRAY,
  /** Lost between the array's terminals and the bus, J. */
  CONVERSION_LOSS,
  COMPUTE,
  BUS,
  PUMP,
  HEATER,
  BATTERY_LOSS,
  /** Available at the array's terminals and not drawn, J; information. */
  CURTAILED,
  /** Asked of the bus and not served for lack of power, J; information. */
  UNSERVED,
  /** Electrical energy that became heat on board, J. */
  HEAT_IN,
  ABSORBED_SUN,
  ABSORBED_ALBEDO,
  ABSORBED_EARTH,
  ABSORBED_ARRAY,
  EMITTED,
  /** Accelerator-seconds of full work that were asked for. */
  WORK_ASKED,
  /** Accelerator-seconds of full work that were done. */
  WORK_DONE,
  /** Accelerator-seconds withheld by the eclipse policy. */
  WORK_CUT_ECLIPSE,
  /** Accelerator-seconds withheld by temperature. */
  WORK_CUT_HEAT,
  /** Accelerator-seconds withheld for lack of power. */
  WORK_CUT_POWER;

  /** How many there are. */
  public static final int COUNT = values().length;

  /** The row of this line in a ledger's arrays. */
  @SuppressWarnings("EnumOrdinal") // rows of arrays are what the order is for
  public int row() {
    return ordinal();
  }
}

"use strict";
/** Charts of cost: equal buckets, years, the difference between two sides, what moves it. */
const moneyCharts = tools => {
  const { axisText, figure, LEFT, RIGHT, TOP } = tools;
  // The same colour for a bucket everywhere; hatching tells apart those that share one.
  const BUCKETS = {
    compute: ["blue"], power: ["orange"], cooling: ["sky"], structure: ["penumbra"], network: ["purple"],
    launch: ["vermilion"], integration: ["penumbra", 1], operations: ["green"], replacement: ["vermilion", 1],
    energy: ["orange", 1], insurance: ["purple", 1], financing: ["umbra"],
  };
  const fill = (name, colour) => {
    const [hue, hatched] = BUCKETS[name] || ["blue"];
    return {
      color: colour(hue),
      decal: hatched ? { symbol: "rect", color: colour("paper"), dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 } : undefined,
    };
  };
  const tip = colour => ({
    confine: true, backgroundColor: colour("paper"), borderColor: colour("rule"),
    textStyle: { color: colour("ink"), fontSize: 12 },
  });
  const value = (colour, more) => Object.assign({
    type: "value", axisLabel: axisText(colour, { formatter: number => figure(number), hideOverlap: true }),
    axisLine: { lineStyle: { color: colour("rule") } }, nameTextStyle: axisText(colour),
    splitLine: { lineStyle: { color: colour("rule"), opacity: .6 } },
  }, more);
  const names = (colour, list, more) => Object.assign({
    type: "category", data: list, axisTick: { show: false },
    axisLine: { onZero: false, lineStyle: { color: colour("rule") } }, axisLabel: axisText(colour),
  }, more);
  const room = list => Math.max(LEFT, Math.min(300, 18 + 6.6 * Math.max(...list.map(name => name.length))));
  const key = (colour, series) => [{
    text: series.map((one, at) => "{k" + at + "|" + ((BUCKETS[one.name] || [])[1] ? "▨ " : "■ ") + "}{t|" + one.name + "}").join("\n"),
    left: "100%", top: TOP - 18, padding: 0, key: true,
    textStyle: { lineHeight: 17, fontWeight: "normal", rich: Object.assign({ t: { color: colour("ink"), fontSize: 12, fontWeight: "normal" } },
      ...series.map((one, at) => ({ ["k" + at]: { color: colour((BUCKETS[one.name] || ["blue"])[0]), fontSize: 13 } }))) },
  }];

  /** One bar a side, made of the same buckets; a whisker for the range of the whole. */
  function stack(data, height, colour) {
    const left = room(data.names);
    const lines = data.series.map(one => ({
      type: "bar", stack: "all", name: one.name, data: one.values, barMaxWidth: 34, animation: false,
      itemStyle: Object.assign(fill(one.name, colour), { borderColor: colour("paper"), borderWidth: .6 }), emphasis: { disabled: true },
    }));
    const ranges = (data.ranges || []).map((range, row) => range && [range[0], range[1], row]).filter(Boolean);
    if (ranges.length) lines.push({
      type: "custom", name: "P10 to P90", data: ranges, animation: false, silent: true, z: 6,
      encode: { x: [0, 1], y: 2 },
      renderItem: (params, api) => {
        const a = api.coord([api.value(0), api.value(2)]), b = api.coord([api.value(1), api.value(2)]);
        const line = (x1, y1, x2, y2) => ({ type: "line", shape: { x1, y1, x2, y2 }, style: { stroke: colour("ink"), lineWidth: 1.6 } });
        const y = a[1] + 24;
        return { type: "group", children: [line(a[0], y, b[0], y), line(a[0], y - 4, a[0], y + 4), line(b[0], y - 4, b[0], y + 4)] };
      },
    });
    return {
      grid: { left: left, right: RIGHT, top: 14, bottom: 48 },
      xAxis: value(colour, { name: data.unit, nameLocation: "middle", nameGap: 28, min: 0 }),
      yAxis: names(colour, data.names, { inverse: true, axisLabel: axisText(colour, { width: left - 12, overflow: "truncate" }) }),
      title: key(colour, data.series), series: lines,
      tooltip: Object.assign(tip(colour), {
        trigger: "axis", axisPointer: { type: "shadow" },
        formatter: points => data.names[points[0].dataIndex] + "<br>" + points
          .filter(point => point.seriesType === "bar" && point.value > 0)
          .map(point => point.seriesName + " <b>" + figure(point.value) + "</b>").join("<br>") + "<br>" + data.unit,
      }),
    };
  }

  /** Columns of equal buckets, year by year. */
  function years(data, height, colour) {
    return {
      grid: { left: LEFT + 8, right: RIGHT, top: TOP, bottom: 46 },
      xAxis: names(colour, data.years, { name: "years from the decision", nameLocation: "middle", nameGap: 28, nameTextStyle: axisText(colour) }),
      yAxis: value(colour, {}),
      title: [{ text: data.unit, left: 0, top: 4, padding: 0, textStyle: { color: colour("ink"), fontSize: 12.5, fontWeight: 600 } }]
        .concat(key(colour, data.series)),
      tooltip: Object.assign(tip(colour), {
        trigger: "axis", axisPointer: { type: "shadow" },
        formatter: points => "year " + points[0].name + "<br>" + points.filter(point => point.value > 0)
          .map(point => point.seriesName + " <b>" + figure(point.value) + "</b>").join("<br>") + "<br>" + data.unit,
      }),
      series: data.series.map(one => ({
        type: "bar", stack: "all", name: one.name, data: one.values, barMaxWidth: 46, animation: false,
        itemStyle: Object.assign(fill(one.name, colour), { borderColor: colour("paper"), borderWidth: .6 }), emphasis: { disabled: true },
      })),
    };
  }

  /** How often the difference came out so; zero parts the winners. */
  function spread(data, height, colour) {
    const bars = data.counts.map((count, at) => [data.edges[at], data.edges[at + 1], count]);
    const mark = (x, name, more) => Object.assign({ xAxis: x, label: { formatter: name, color: colour("ink"), fontSize: 12, position: "end" } }, more);
    return {
      grid: { left: LEFT, right: RIGHT, top: 44, bottom: 46 },
      xAxis: value(colour, { name: data.unit, nameLocation: "middle", nameGap: 28, min: data.edges[0], max: data.edges[data.edges.length - 1] }),
      yAxis: value(colour, { name: "samples", min: 0 }),
      tooltip: Object.assign(tip(colour), {
        formatter: point => figure(point.value[0]) + " to " + figure(point.value[1]) + " " + data.unit + "<br><b>" + point.value[2] + "</b> samples",
      }),
      series: [{
        type: "custom", data: bars, animation: false, encode: { x: [0, 1], y: 2 },
        renderItem: (params, api) => {
          const a = api.coord([api.value(0), api.value(2)]), b = api.coord([api.value(1), 0]);
          const cheaper = (api.value(0) + api.value(1)) / 2 < 0;
          return { type: "rect", shape: { x: a[0], y: a[1], width: Math.max(1, b[0] - a[0] - 1), height: b[1] - a[1] }, style: { fill: colour(cheaper ? "green" : "vermilion") } };
        },
        markLine: {
          silent: true, symbol: "none", animation: false, lineStyle: { color: colour("ink"), width: 1, type: [2, 3] },
          data: [mark(data.p10, "P10"), mark(data.p50, "P50"), mark(data.p90, "P90")].concat(
            data.edges[0] < 0 && data.edges[data.edges.length - 1] > 0
              ? [mark(0, "equal", { lineStyle: { color: colour("ink"), width: 1.6, type: "solid" }, label: { formatter: "equal", position: "insideEndTop", color: colour("ink"), fontSize: 12 } })] : []),
        },
      }],
    };
  }

  /** What each input alone does to the result between its P10 and P90. */
  function tornado(data, height, colour) {
    const rows = data.rows;
    const left = room(rows.map(row => row.name));
    return {
      grid: { left: left, right: 150, top: 10, bottom: 48 },
      xAxis: value(colour, { name: data.unit, nameLocation: "middle", nameGap: 28, scale: true }),
      yAxis: names(colour, rows.map(row => row.name), { inverse: true, axisLabel: axisText(colour, { width: left - 12, overflow: "truncate" }) }),
      tooltip: Object.assign(tip(colour), {
        formatter: point => rows[point.value[2]].name + "<br>" + rows[point.value[2]].low_at + " gives <b>" + figure(rows[point.value[2]].low)
          + "</b><br>" + rows[point.value[2]].high_at + " gives <b>" + figure(rows[point.value[2]].high) + "</b> " + data.unit,
      }),
      series: [{
        type: "custom", animation: false, encode: { x: [0, 1], y: 2 },
        data: rows.flatMap((row, at) => [[data.centre, row.low, at, 0], [data.centre, row.high, at, 1]]),
        renderItem: (params, api) => {
          const a = api.coord([api.value(0), api.value(2)]), b = api.coord([api.value(1), api.value(2)]);
          const tall = Math.max(3, api.size([0, 1])[1] * .6);
          return {
            type: "rect", shape: { x: Math.min(a[0], b[0]), y: a[1] - tall / 2, width: Math.max(1, Math.abs(b[0] - a[0])), height: tall },
            style: { fill: colour(api.value(3) ? "orange" : "blue") },
          };
        },
        markLine: {
          silent: true, symbol: "none", animation: false, data: [{ xAxis: data.centre }],
          lineStyle: { color: colour("ink"), width: 1 }, label: { show: false },
        },
      }],
      title: [{
        text: "{k0|■ }{t|input at its P10}\n{k1|■ }{t|input at its P90}", left: "100%", top: 12, padding: 0, key: true,
        textStyle: { lineHeight: 17, fontWeight: "normal", rich: { t: { color: colour("ink"), fontSize: 12, fontWeight: "normal" }, k0: { color: colour("blue"), fontSize: 13 }, k1: { color: colour("orange"), fontSize: 13 } } },
      }],
    };
  }

  return { stack: stack, years: years, spread: spread, tornado: tornado };
};

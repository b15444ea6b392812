"use strict";
/** Charts of cost: equal buckets, stages, years, the difference between two sides, what moves it. */
const moneyCharts = tools => {
  const { axisText, figure, font, LEFT, RIGHT, TOP } = tools;
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

  const words = (colour, text, x, y, more) => ({
    type: "text", silent: true,
    style: Object.assign({ text: text, x: x, y: y, fill: colour("ink"), fontSize: 12, fontFamily: font(), verticalAlign: "middle" }, more),
  });
  const upright = (colour, x, from, to, more) => ({
    type: "line", silent: true, shape: { x1: x, x2: x, y1: from, y2: to },
    style: Object.assign({ stroke: colour("ink"), lineWidth: 1 }, more),
  });

  /** One bar a side, made of the same buckets; a whisker for the range of the whole. */
  function stack(data, height, colour, width) {
    const left = room(data.names);
    const totals = data.names.map((name, row) => data.series.reduce((sum, one) => sum + (one.values[row] || 0), 0));
    const ends = totals.map((total, row) => Math.max(total, (data.ranges[row] || [])[1] || 0));
    const lines = data.series.map(one => ({
      type: "bar", stack: "all", name: one.name, data: one.values, barMaxWidth: 30, animation: false,
      itemStyle: Object.assign(fill(one.name, colour), { borderColor: colour("paper"), borderWidth: .6 }), emphasis: { disabled: true },
    }));
    lines.push({
      type: "custom", name: "P10 to P90", animation: false, silent: true, z: 6, encode: { x: [1, 2], y: 0 },
      data: totals.map((total, row) => [row, 0, ends[row]]),
      renderItem: (params, api) => {
        const row = params.dataIndex, range = data.ranges[row] || [];
        const at = number => api.coord([number, row])[0], y = api.coord([0, row])[1], whisker = y + 22;
        const flat = (from, to) => ({ type: "line", shape: { x1: from, x2: to, y1: whisker, y2: whisker }, style: { stroke: colour("ink"), lineWidth: 1.6 } });
        const marks = range.length ? [flat(at(range[0]), at(range[1])), upright(colour, at(range[0]), whisker - 4, whisker + 4, { lineWidth: 1.6 }),
          upright(colour, at(range[1]), whisker - 4, whisker + 4, { lineWidth: 1.6 }),
          words(colour, figure(range[0], 3) + " to " + figure(range[1], 3), at(range[1]) + 7, whisker, { fill: colour("soft") })] : [];
        return { type: "group", children: marks.concat(words(colour, figure(totals[row], 3), at(totals[row]) + 7, y, { fontWeight: "bold" })) };
      },
    });
    return {
      grid: { left: left, right: RIGHT, top: 14, bottom: 48 },
      xAxis: value(colour, { name: data.unit, nameLocation: "middle", nameGap: 28, min: 0, max: Math.max(...ends) * (1 + 92 / (width - left - RIGHT - 92)),
        axisLabel: axisText(colour, { formatter: number => figure(number), hideOverlap: true, showMaxLabel: false }) }),
      yAxis: names(colour, data.names, { inverse: true, axisLabel: axisText(colour, { width: left - 12, overflow: "truncate", interval: 0 }) }),
      title: key(colour, data.series), series: lines,
      tooltip: Object.assign(tip(colour), {
        trigger: "axis", axisPointer: { type: "shadow" },
        formatter: points => data.names[points[0].dataIndex] + "<br>" + points
          .filter(point => point.seriesType === "bar" && point.value > 0)
          .map(point => point.seriesName + " <b>" + figure(point.value) + "</b>").join("<br>") + "<br>" + data.unit,
      }),
    };
  }

  /** What is left of the installed time after each stage, one panel a side, on one scale. */
  function stages(data, height, colour, width) {
    const left = room(data.stages), across = Math.min(3, data.sides.length), down = Math.ceil(data.sides.length / across);
    const wide = (width - left - 36 * across) / across, tall = height / down;
    const option = { grid: [], xAxis: [], yAxis: [], series: [], title: [] };
    data.sides.forEach((side, at) => {
      const column = at % across, row = Math.floor(at / across);
      const share = number => (100 * number / width) + "%";
      option.grid.push({ left: share(left + column * (wide + 36)), width: share(wide), top: row * tall + 26, height: tall - 26 - 50 });
      option.title.push({ text: side.name, left: share(left + column * (wide + 36)), top: row * tall + 4, padding: 0,
        textStyle: { color: colour("ink"), fontSize: 12.5, fontWeight: 600 } });
      option.xAxis.push(value(colour, { gridIndex: at, min: 0, max: 100, interval: 25, name: data.unit, nameLocation: "middle", nameGap: 26 }));
      option.yAxis.push(names(colour, data.stages, { gridIndex: at, inverse: true,
        axisLabel: axisText(colour, { show: column === 0, interval: 0 }) }));
      option.series.push({
        type: "custom", xAxisIndex: at, yAxisIndex: at, animation: false, encode: { x: [1, 2], y: 0 },
        data: side.left.map((left, stage) => [stage, 0, stage ? side.left[stage - 1] : left]),
        renderItem: (params, api) => {
          const stage = params.dataIndex, now = side.left[stage], before = stage ? side.left[stage - 1] : now;
          const zero = api.coord([0, stage]), to = api.coord([now, stage])[0], from = api.coord([before, stage])[0];
          const high = Math.max(3, api.size([0, 1])[1] * .66), last = stage === side.left.length - 1;
          const lost = before - now, inside = now > 60;
          const text = last || stage === 0 ? figure(now, 3) + " %" : lost > .005 ? "−" + figure(lost, 2) + " %" : "";
          return { type: "group", children: [
            { type: "rect", shape: { x: zero[0], y: zero[1] - high / 2, width: Math.max(1, to - zero[0]), height: high }, style: { fill: colour(last ? "green" : "blue") } },
            { type: "rect", shape: { x: to, y: zero[1] - high / 2, width: Math.max(0, from - to), height: high },
              style: { fill: "none", stroke: colour("vermilion"), lineWidth: lost > .005 ? 1.2 : 0, lineDash: [3, 2] } },
            lost > 20 ? words(colour, text, (from + to) / 2, zero[1], { align: "center" })
              : words(colour, text, inside ? to - 6 : from + 6, zero[1], inside ? { align: "right", fill: colour("paper") } : {}),
          ] };
        },
      });
    });
    option.tooltip = Object.assign(tip(colour), {
      formatter: point => data.sides[point.seriesIndex].name + ", " + data.stages[point.dataIndex] + "<br><b>"
        + figure(data.sides[point.seriesIndex].left[point.dataIndex]) + "</b> " + data.unit,
    });
    return option;
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
    const least = data.edges[0], most = data.edges[data.edges.length - 1];
    const parted = least < 0 && most > 0;
    return {
      grid: { left: LEFT, right: RIGHT, top: 44, bottom: 46 },
      xAxis: value(colour, { name: data.unit, nameLocation: "middle", nameGap: 28, min: least, max: most,
        axisLabel: axisText(colour, { formatter: number => figure(number), hideOverlap: true, showMinLabel: false, showMaxLabel: false }) }),
      yAxis: value(colour, { name: "samples", nameLocation: "middle", nameGap: 36, min: 0 }),
      tooltip: Object.assign(tip(colour), {
        formatter: point => figure(data.edges[point.dataIndex]) + " to " + figure(data.edges[point.dataIndex + 1]) + " " + data.unit
          + "<br><b>" + data.counts[point.dataIndex] + "</b> samples",
      }),
      title: [{
        text: "{k0|■ }{t|orbit cheaper}\n{k1|■ }{t|orbit dearer}", left: "100%", top: 44, padding: 0, key: true,
        textStyle: { lineHeight: 17, fontWeight: "normal", rich: { t: { color: colour("ink"), fontSize: 12, fontWeight: "normal" }, k0: { color: colour("blue"), fontSize: 13 }, k1: { color: colour("orange"), fontSize: 13 } } },
      }],
      series: [{
        type: "custom", data: data.counts.map((count, at) => [data.edges[at], data.edges[at + 1], count]), animation: false, encode: { x: [0, 1], y: 2 },
        renderItem: (params, api) => {
          const at = params.dataIndex;
          const a = api.coord([data.edges[at], data.counts[at]]), b = api.coord([data.edges[at + 1], 0]);
          const cheaper = (data.edges[at] + data.edges[at + 1]) / 2 < 0;
          return { type: "rect", shape: { x: a[0], y: a[1], width: Math.max(1, b[0] - a[0] - 1), height: b[1] - a[1] }, style: { fill: colour(cheaper ? "blue" : "orange") } };
        },
      }, {
        // All marks belong to one item, so that they are drawn over every bar.
        type: "custom", data: [[least, 0]], animation: false, silent: true, z: 6, encode: { x: 0, y: 1 }, clip: false,
        renderItem: (params, api) => {
          const box = params.coordSys, top = box.y, foot = box.y + box.height, x = number => api.coord([number, 0])[0];
          const marks = [];
          let edge = -Infinity;
          [["P10", data.p10], ["P50", data.p50], ["P90", data.p90]].forEach(([name, number]) => {
            if (number < least || number > most) return;
            const text = name + " " + figure(number, 3), at = Math.max(x(number), edge + 3.6 * text.length);
            edge = at + 3.6 * text.length;
            marks.push(upright(colour, x(number), top - 4, foot, { lineDash: [2, 3] }), words(colour, text, at, top - 13, { align: "center" }));
          });
          if (parted) marks.push(upright(colour, x(0), top - 20, foot, { lineWidth: 2 }),
            words(colour, x(0) > 110 ? "← orbit cheaper" : "←", x(0) - 6, top - 28, { align: "right" }), words(colour, "orbit dearer →", x(0) + 6, top - 28, {}));
          return { type: "group", children: marks };
        },
      }],
    };
  }

  /** What each input alone does to the result between its P10 and P90. */
  function tornado(data, height, colour, width) {
    const rows = data.rows, left = room(rows.map(row => row.name)), ends = rows.flatMap(row => [row.low, row.high]).concat(data.centre);
    const least = Math.min(...ends), most = Math.max(...ends);
    const label = 12 + 6.2 * Math.max(...rows.flatMap(row => [row.low_at.length, row.high_at.length]));
    const slack = (most - least || 1) * label / Math.max(60, width - left - RIGHT - 2 * label);
    return {
      grid: { left: left, right: RIGHT, top: 24, bottom: 48 },
      xAxis: value(colour, { name: data.unit, nameLocation: "middle", nameGap: 28, min: least - slack, max: most + slack,
        axisLabel: axisText(colour, { formatter: number => figure(number), hideOverlap: true, showMinLabel: false, showMaxLabel: false }) }),
      yAxis: names(colour, rows.map(row => row.name), { inverse: true, axisLabel: axisText(colour, { width: left - 12, overflow: "truncate", interval: 0 }) }),
      tooltip: Object.assign(tip(colour), {
        formatter: point => {
          const row = rows[point.dataIndex];
          return row.input + (row.kind ? " (" + row.kind + ")" : "") + "<br>" + row.low_at + " gives <b>" + figure(row.low)
            + "</b><br>" + row.high_at + " gives <b>" + figure(row.high) + "</b> " + data.unit;
        },
      }),
      series: [{
        type: "custom", animation: false, clip: false, encode: { x: [1, 2], y: 0 },
        data: rows.map((row, at) => [at, Math.min(row.low, row.high, data.centre), Math.max(row.low, row.high, data.centre)]),
        renderItem: (params, api) => {
          const at = params.dataIndex, row = rows[at], middle = api.coord([data.centre, at]);
          const tall = Math.max(3, api.size([0, 1])[1] * .6);
          const low = api.coord([row.low, at])[0], high = api.coord([row.high, at])[0];
          // Of two ends on the same side the nearer lies on top.
          const bars = [[low, "blue"], [high, "orange"]].sort((a, b) => Math.abs(b[0] - middle[0]) - Math.abs(a[0] - middle[0]));
          // The first item is under all others, so what parts the winners hides no label.
          const zero = api.coord([0, at])[0], box = params.coordSys;
          const parts = at === 0 && least - slack < 0 && most + slack > 0 ? [upright(colour, zero, box.y - 16, box.y + box.height, { lineWidth: 2 }),
            words(colour, "← orbit cheaper", zero - 6, box.y - 12, { align: "right" }), words(colour, "orbit dearer →", zero + 6, box.y - 12, {})] : [];
          const [first, second] = low <= high ? [row.low_at, row.high_at] : [row.high_at, row.low_at];
          return { type: "group", children: parts.concat(bars.map(([x, hue]) => ({
            type: "rect", shape: { x: Math.min(middle[0], x), y: middle[1] - tall / 2, width: Math.abs(x - middle[0]), height: tall }, style: { fill: colour(hue) },
          })),
            words(colour, first, Math.min(low, high, middle[0]) - 5, middle[1], { align: "right", fill: colour("soft"), fontSize: 11 }),
            words(colour, second, Math.max(low, high, middle[0]) + 5, middle[1], { fill: colour("soft"), fontSize: 11 })) };
        },
      }, {
        type: "custom", data: [[0, data.centre, data.centre]], animation: false, silent: true, z: 6, encode: { x: [1, 2], y: 0 }, clip: false,
        renderItem: (params, api) => {
          const box = params.coordSys, x = api.coord([data.centre, 0])[0];
          return upright(colour, x, box.y, box.y + box.height, {});
        },
      }],
      title: [{
        text: "{k0|■ }{t|input at its P10}\n{k1|■ }{t|input at its P90}", left: "100%", top: 24, padding: 0, key: true,
        textStyle: { lineHeight: 17, fontWeight: "normal", rich: { t: { color: colour("ink"), fontSize: 12, fontWeight: "normal" }, k0: { color: colour("blue"), fontSize: 13 }, k1: { color: colour("orange"), fontSize: 13 } } },
      }],
    };
  }

  return { stack: stack, stages: stages, years: years, spread: spread, tornado: tornado };
};

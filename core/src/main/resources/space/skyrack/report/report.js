"use strict";
(() => {
  const content = JSON.parse(document.getElementById("content").textContent);
  const HUES = {
    sunlit: "orange", array: "orange", load: "blue", compute: "green", "state of charge": "blue",
    chip: "vermilion", loop: "green", radiator: "sky", work: "purple",
    umbra: "umbra", penumbra: "penumbra",
    shutdown: "ink", throttle: "ink", floor: "ink", "coolant minimum": "ink",
  };
  // Perceptually even and safe for every colour vision: viridis and inferno, sampled.
  const VIRIDIS = ["#440154", "#472d7b", "#3b528b", "#2c728e", "#21918c", "#28ae80", "#5ec962", "#addc30", "#fde725"];
  const INFERNO = ["#0d0829", "#3b0f70", "#711a6e", "#a52c60", "#d44842", "#ed6925", "#fb9b06", "#f7d13d", "#fcffa4"];
  const LEFT = 58, RIGHT = 176, GAP = 38, TOP = 32, PRINTED = 686;
  let plots = [];

  const theme = () => {
    const style = getComputedStyle(document.documentElement);
    return name => style.getPropertyValue("--" + name).trim();
  };
  const clock = ms => new Date(ms).toISOString().slice(11, 16);
  const stamp = ms => new Date(ms).toISOString().slice(0, 19).replace("T", " ") + " UTC";
  const figure = (value, digits) => value === null || value === undefined ? "–"
    : Number(value.toPrecision(digits || 4)).toString().replace("-", "−");
  const axisText = (colour, more) => Object.assign({ color: colour("soft"), fontSize: 12 }, more);
  const font = () => getComputedStyle(document.body).fontFamily;

  function timeAxis(colour, from, to, grid, labels) {
    const midnight = new Date(to).toISOString().slice(0, 10) !== new Date(from).toISOString().slice(0, 10)
      && to - from > 90000000;
    return {
      type: "time", gridIndex: grid, min: from, max: to,
      axisLine: { onZero: false, lineStyle: { color: colour("rule") } },
      axisTick: { show: labels, lineStyle: { color: colour("rule") } },
      splitLine: { show: true, lineStyle: { color: colour("rule"), opacity: .6 } },
      axisLabel: axisText(colour, {
        show: labels, hideOverlap: true, showMinLabel: true,
        formatter: ms => midnight && clock(ms) === "00:00" ? new Date(ms).toISOString().slice(5, 10) : clock(ms),
      }),
      name: labels ? "UTC" : "", nameLocation: "end", nameGap: 8,
      nameTextStyle: axisText(colour), axisPointer: { label: { show: false } },
    };
  }

  /** Spans in which the Sun is partly or wholly hidden, to shade behind every panel. */
  function shadows(panels) {
    const light = panels.find(panel => panel.title === "Sunlit share");
    const spans = [];
    if (light) {
      const values = light.series[0].values;
      let start = -1;
      values.forEach((value, index) => {
        const dark = value !== null && value < 99;
        if (dark && start < 0) start = index;
        if (start >= 0 && (!dark || index === values.length - 1)) {
          spans.push([light.time_ms[Math.max(0, start)], light.time_ms[index]]);
          start = -1;
        }
      });
    }
    return spans.length <= 400 ? spans : [];
  }

  function strips(data, height, colour) {
    const panels = data.panels;
    const zoom = panels.length > 1 && panels[0].time_ms.length > 400;
    const bottom = zoom ? 62 : 30;
    const shares = panels.reduce((sum, panel) => sum + panel.height, 0);
    const room = height - TOP - bottom - GAP * (panels.length - 1);
    const from = Math.min(...panels.map(panel => panel.time_ms[0]));
    const to = Math.max(...panels.map(panel => panel.time_ms[panel.time_ms.length - 1]));
    const bands = shadows(panels).map(span => [{ xAxis: span[0] }, { xAxis: span[1] }]);
    const option = { grid: [], xAxis: [], yAxis: [], series: [], title: [] };
    let top = TOP;
    panels.forEach((panel, index) => {
      const shown = panel.series.flatMap(series => series.values).filter(value => value !== null);
      const least = Math.min(...shown), most = Math.max(...shown), slack = .8 * (most - least || 1);
      const far = limit => panel.limits.length > 1 && (limit.value < least - slack ? "↓" : limit.value > most + slack ? "↑" : "");
      const tall = room * panel.height / shares;
      const outside = (panel.outside || []).map((span, at) => [{
        xAxis: span.from_ms, itemStyle: { color: colour("warn"), opacity: .13 },
        label: { show: at === 0, formatter: "△ outside validity", position: "insideTopLeft", color: colour("warn"), fontSize: 11 },
      }, { xAxis: span.to_ms }]);
      option.grid.push({ left: LEFT, right: RIGHT, top: top, height: tall });
      option.xAxis.push(timeAxis(colour, from, to, index, index === panels.length - 1));
      option.yAxis.push({
        type: "value", gridIndex: index, scale: true, min: panel.min, max: panel.max,
        splitNumber: Math.max(2, Math.round(tall / 38)), axisLabel: axisText(colour, {
          formatter: value => figure(value), showMinLabel: true }),
        splitLine: { lineStyle: { color: colour("rule"), opacity: .6 } },
      });
      const key = panel.series.map((series, at) => ["l" + at, "━ ", series.name])
        .concat(panel.limits.map((limit, at) => ["m" + at, far(limit) ? far(limit) + " " : limit.name === "throttle" ? "···· " : "- - ", limit.name + " " + figure(limit.value) + " " + panel.unit]));
      const rich = { t: { color: colour("ink"), fontSize: 12, fontWeight: "normal" } };
      panel.series.forEach((series, at) => {
        const hue = colour(HUES[series.name] || ["blue", "orange", "green"][at % 3]);
        rich["l" + at] = { color: hue, fontWeight: "bold", fontSize: 12 };
        option.series.push({
          type: "line", name: series.name, xAxisIndex: index, yAxisIndex: index, showSymbol: false,
          data: panel.time_ms.map((ms, row) => [ms, series.values[row]]), connectNulls: false,
          lineStyle: { width: 1.5, color: hue }, itemStyle: { color: hue }, animation: false,
          areaStyle: panel.min === 0 ? { color: hue, opacity: .14 } : undefined,
          markArea: at === 0 && (bands.length || outside.length)
            ? { silent: true, itemStyle: { color: colour("shade") }, data: bands.concat(outside) } : undefined,
          emphasis: { disabled: true },
        });
      });
      panel.limits.forEach((limit, at) => {
        const hue = colour(HUES[limit.name] || "soft");
        rich["m" + at] = { color: hue, fontSize: 12, fontWeight: "bold" };
        if (far(limit)) return;
        option.series.push({
          type: "line", name: limit.name, xAxisIndex: index, yAxisIndex: index, showSymbol: false,
          data: [[from, limit.value], [to, limit.value]], silent: true, animation: false,
          lineStyle: { width: 1, type: limit.name === "throttle" ? [2, 3] : [6, 3], color: hue },
          tooltip: { show: false }, emphasis: { disabled: true }, itemStyle: { color: hue },
        });
      });
      option.title.push({
        text: panel.title + ", " + panel.unit, left: 0, top: top - 23, padding: 0,
        textStyle: { color: colour("ink"), fontSize: 12.5, fontWeight: 600 },
      }, {
        text: key.map(([style, dash, name]) => "{" + style + "|" + dash + "}{t|" + name + "}").join("\n"),
        right: "auto", left: "100%", top: top - 3, padding: 0, textAlign: "left",
        textStyle: { rich: rich, lineHeight: 17, fontWeight: "normal" }, key: true,
      });
      top += tall + GAP;
    });
    option.axisPointer = { link: [{ xAxisIndex: "all" }], lineStyle: { color: colour("soft") } };
    option.tooltip = {
      trigger: "axis", confine: true, backgroundColor: colour("paper"), borderColor: colour("rule"),
      textStyle: { color: colour("ink"), fontSize: 12 },
      formatter: points => {
        const ms = points[0].axisValue;
        const lines = panels.flatMap(panel => panel.series.map(series => {
          const row = nearest(panel.time_ms, ms);
          return series.name + ": <b>" + figure(series.values[row]) + "</b> " + panel.unit;
        }));
        return stamp(ms) + "<br>" + lines.join("<br>");
      },
    };
    if (zoom) {
      const all = panels.map((panel, index) => index);
      option.dataZoom = [
        { type: "slider", xAxisIndex: all, left: LEFT, right: RIGHT, bottom: 6, height: 16,
          filterMode: "none", showDataShadow: false, brushSelect: true, showDetail: false,
          borderColor: colour("rule"), fillerColor: colour("shade") },
        { type: "inside", xAxisIndex: all, filterMode: "none", zoomOnMouseWheel: "ctrl", moveOnMouseMove: false },
      ];
    }
    return option;
  }

  function nearest(times, ms) {
    let low = 0, high = times.length - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (times[middle] <= ms) low = middle; else high = middle;
    }
    return ms - times[low] <= times[high] - ms ? low : high;
  }

  function labelRoom(names) {
    return Math.max(LEFT, Math.min(170, 16 + 7 * Math.max(...names.map(name => name.length))));
  }

  function heat(data, height, colour) {
    const cells = [];
    data.cells.forEach((row, y) => row.forEach((value, x) => {
      if (value !== null) cells.push([x, y, value]);
    }));
    const names = data.names.map(name => name.split(" … ")[0]);
    const left = labelRoom(names);
    const skip = Math.ceil(14 * names.length / (height - 46));
    const times = data.time_ms;
    const span = times[times.length - 1] - times[0];
    const step = [1, 5, 10, 30, 60, 120, 240, 720, 1440, 10080].map(minutes => minutes * 60000)
      .find(ms => span / ms <= 13) || 43200 * 60000;
    const hour = ms => Math.floor(ms / step);
    return {
      grid: { left: left, right: RIGHT, top: 12, bottom: 34 },
      xAxis: {
        type: "category", data: times.map(ms => step < 86400000 ? clock(hour(ms) * step) : new Date(ms).toISOString().slice(5, 10)), name: "UTC", nameGap: 8, nameTextStyle: axisText(colour),
        axisLine: { lineStyle: { color: colour("rule") } }, axisTick: { show: false },
        axisLabel: axisText(colour, { interval: index => index === 0 ? times[0] % step < 60000 : hour(times[index]) !== hour(times[index - 1]) }),
      },
      yAxis: {
        type: "category", data: names, inverse: true, axisTick: { show: false }, axisLine: { show: false },
        axisLabel: axisText(colour, {
          fontSize: 11, width: left - 12, overflow: "truncate", interval: index => index % skip === 0 }),
      },
      visualMap: {
        type: "continuous", min: data.min, max: data.max === data.min ? data.min + 1 : data.max,
        calculable: false, right: 60, top: 12, itemHeight: Math.min(180, height - 90), itemWidth: 14,
        text: [figure(data.max) + " " + data.unit, figure(data.min) + " " + data.unit],
        textStyle: axisText(colour), inRange: { color: data.unit === "%" ? VIRIDIS : INFERNO },
      },
      tooltip: {
        confine: true, backgroundColor: colour("paper"), borderColor: colour("rule"),
        textStyle: { color: colour("ink"), fontSize: 12 },
        formatter: point => data.names[point.value[1]] + "<br>" + stamp(data.time_ms[point.value[0]])
          + "<br><b>" + figure(point.value[2]) + "</b> " + data.unit,
      },
      series: [{ type: "heatmap", data: cells, animation: false, progressive: 0, emphasis: { disabled: true } }],
    };
  }

  function timeline(data, height, colour) {
    const left = labelRoom(data.names);
    return {
      grid: { left: left, right: RIGHT, top: 12, bottom: 34 },
      xAxis: timeAxis(colour, data.from_ms, data.to_ms, 0, true),
      yAxis: {
        type: "category", data: data.names, inverse: true, axisTick: { show: false }, axisLine: { show: false },
        splitLine: { show: true, lineStyle: { color: colour("rule"), opacity: .5 } },
        axisLabel: axisText(colour, { fontSize: 11, width: left - 12, overflow: "truncate" }),
      },
      title: [{
        text: data.kinds.map((kind, at) => "{k" + at + "|■ }{t|" + kind + "}").join("\n"),
        left: "100%", top: 8, padding: 0, key: true,
        textStyle: { lineHeight: 17, fontWeight: "normal", rich: Object.assign({ t: { color: colour("ink"), fontSize: 12, fontWeight: "normal" } },
          ...data.kinds.map((kind, at) => ({ ["k" + at]: { color: colour(HUES[kind] || "blue"), fontSize: 14 } }))) },
      }],
      tooltip: {
        confine: true, backgroundColor: colour("paper"), borderColor: colour("rule"),
        textStyle: { color: colour("ink"), fontSize: 12 },
        formatter: point => data.names[point.value[0]] + ", " + data.kinds[point.value[3]] + "<br>"
          + stamp(point.value[1]) + "<br><b>" + figure((point.value[2] - point.value[1]) / 60000) + "</b> min",
      },
      series: [{
        type: "custom", data: data.bars, animation: false, encode: { x: [1, 2], y: 0 },
        renderItem: (params, api) => {
          const start = api.coord([api.value(1), api.value(0)]);
          const end = api.coord([api.value(2), api.value(0)]);
          const tall = Math.max(2, api.size([0, 1])[1] * .62);
          return {
            type: "rect", shape: { x: start[0], y: start[1] - tall / 2, width: Math.max(1, end[0] - start[0]), height: tall },
            style: { fill: colour(HUES[data.kinds[api.value(3)]] || "blue") },
          };
        },
      }],
    };
  }

  /** Closed paths around the middle with equal scales; dots where the satellites start. */
  function formation(data, height, colour, width) {
    const all = data.paths.flat();
    const least = data.paths.map(path => Math.min(...path.map(point => point[2])));
    const later = Math.round((data.paths[0].length - 1) / 8);
    const low = Math.min(...least), high = Math.max(...least);
    const wide = 1.06 * Math.max(...all.map(point => Math.abs(point[0])), 1);
    const tall = 1.1 * Math.max(...all.map(point => Math.abs(point[1])), 1);
    const room = { x: width - LEFT - RIGHT, y: height - 24 - 44 };
    const scale = Math.max(2 * wide / room.x, 2 * tall / room.y);
    const axis = (span, more) => Object.assign({
      type: "value", min: -span, max: span, axisLabel: axisText(colour, {
        formatter: value => figure(value), showMinLabel: false, showMaxLabel: false }),
      axisLine: { onZero: false, lineStyle: { color: colour("rule") } },
      splitLine: { lineStyle: { color: colour("rule"), opacity: .6 } }, nameTextStyle: axisText(colour),
    }, more);
    return {
      grid: { left: LEFT, right: RIGHT, top: 24, bottom: 44 },
      xAxis: axis(scale * room.x / 2, { name: "along-track, m", nameLocation: "middle", nameGap: 26 }),
      yAxis: axis(scale * room.y / 2, { name: "radial, m" }),
      visualMap: high - low < 1 ? undefined : {
        type: "continuous", dimension: 2, seriesIndex: data.paths.length, min: low, max: high, calculable: false, right: 36, top: 30, itemHeight: 160, itemWidth: 14,
        text: [figure(high) + " m", figure(low) + " m"], textStyle: axisText(colour), inRange: { color: VIRIDIS },
      },
      tooltip: {
        confine: true, backgroundColor: colour("paper"), borderColor: colour("rule"),
        textStyle: { color: colour("ink"), fontSize: 12 },
        formatter: point => data.names[point.dataIndex] + "<br>nearest neighbour at least <b>"
          + figure(least[point.dataIndex]) + "</b> m",
      },
      series: data.paths.map(path => ({
        type: "line", data: path.map(point => [point[0], point[1]]), showSymbol: false, silent: true,
        lineStyle: { width: .7, color: colour("soft"), opacity: .45 }, emphasis: { disabled: true },
      })).concat({
        type: "scatter", symbolSize: 9, data: data.paths.map((path, at) => [path[0][0], path[0][1], least[at]]),
        itemStyle: { color: colour("blue"), borderColor: colour("paper"), borderWidth: .8 }, z: 5,
      }, {
        type: "scatter", symbolSize: 8, silent: true, z: 4, data: data.paths.map(path => path[later].slice(0, 2)),
        itemStyle: { color: "transparent", borderColor: colour("orange"), borderWidth: 1.4 },
      }),
    };
  }

  /** A quantity against another on a logarithmic axis: what is expected, its range, and a mark. */
  function curve(data, height, colour) {
    const hue = name => colour(name === "expected" ? "blue" : "soft");
    const axis = { axisLine: { lineStyle: { color: colour("rule") } }, nameTextStyle: axisText(colour), axisLabel: axisText(colour),
      splitLine: { lineStyle: { color: colour("rule"), opacity: .6 } } };
    return {
      grid: { left: LEFT, right: RIGHT, top: TOP, bottom: 46 },
      xAxis: Object.assign({ type: "value", min: 0, name: data.x_name, nameLocation: "middle", nameGap: 28 }, axis),
      yAxis: Object.assign({ type: "log" }, axis),
      title: [{ text: data.y_name, left: 0, top: 4, padding: 0, textStyle: { color: colour("ink"), fontSize: 12.5, fontWeight: 600 } }, {
        text: data.series.map((one, at) => "{k" + at + "|" + (one.name === "expected" ? "━ " : "- - ") + "}{t|" + one.name + "}").join("\n"),
        left: "100%", top: TOP, padding: 0, key: true,
        textStyle: { lineHeight: 17, fontWeight: "normal", rich: Object.assign({ t: { color: colour("ink"), fontSize: 12, fontWeight: "normal" } },
          ...data.series.map((one, at) => ({ ["k" + at]: { color: hue(one.name), fontSize: 12, fontWeight: "bold" } }))) },
      }],
      tooltip: {
        trigger: "axis", confine: true, backgroundColor: colour("paper"), borderColor: colour("rule"),
        textStyle: { color: colour("ink"), fontSize: 12 },
        formatter: points => figure(points[0].value[0]) + " " + data.x_name + "<br>"
          + points.map(point => point.seriesName + " <b>" + figure(point.value[1]) + "</b> " + data.y_name).join("<br>"),
      },
      series: data.series.map((one, at) => ({
        type: "line", name: one.name, showSymbol: false, animation: false, emphasis: { disabled: true },
        data: data.x.map((x, row) => [x, one.values[row]]), itemStyle: { color: hue(one.name) },
        lineStyle: { width: one.name === "expected" ? 2 : 1.2, type: one.name === "expected" ? "solid" : [6, 3], color: hue(one.name) },
        markLine: at > 0 ? undefined : {
          silent: true, symbol: "none", animation: false, data: [{ xAxis: data.mark }],
          lineStyle: { color: colour("ink"), width: 1, type: [2, 3] },
          label: { formatter: data.mark_name, color: colour("ink"), fontSize: 12, position: "end" },
        },
      })),
    };
  }

  /** Bars from one total to another; each starts where the one above ends. */
  function waterfall(data, height, colour, width) {
    const left = Math.min(250, Math.max(LEFT, 16 + 7 * Math.max(...data.bars.map(bar => bar.name.length))));
    const hue = bar => colour(bar.total ? "soft" : bar.to >= bar.from ? "vermilion" : "blue");
    const most = Math.max(...data.bars.flatMap(bar => [bar.from, bar.to]), 0);
    const least = Math.min(...data.bars.flatMap(bar => [bar.from, bar.to]), 0);
    const kinds = [["soft", "total"], ["vermilion", "adds"], ["blue", "takes away"]];
    return {
      grid: { left: left, right: RIGHT, top: 12, bottom: 44 },
      xAxis: {
        type: "value", min: least, max: most + .08 * (most - least), name: data.unit, nameLocation: "middle", nameGap: 26, nameTextStyle: axisText(colour),
        axisLabel: axisText(colour, { formatter: value => figure(value), showMaxLabel: false, hideOverlap: true }),
        splitLine: { lineStyle: { color: colour("rule"), opacity: .6 } },
      },
      yAxis: {
        type: "category", data: data.bars.map(bar => bar.name), inverse: true, axisTick: { show: false },
        axisLine: { lineStyle: { color: colour("rule") } }, axisLabel: axisText(colour, { width: left - 12, overflow: "truncate", interval: 0 }),
      },
      title: [{
        text: kinds.map(([style, name]) => "{" + style + "|■ }{t|" + name + "}").join("\n"), left: "100%", top: 8, padding: 0, key: true,
        textStyle: { lineHeight: 17, fontWeight: "normal", rich: Object.assign({ t: { color: colour("ink"), fontSize: 12, fontWeight: "normal" } },
          ...kinds.map(([style]) => ({ [style]: { color: colour(style), fontSize: 14 } }))) },
      }],
      tooltip: {
        confine: true, backgroundColor: colour("paper"), borderColor: colour("rule"), textStyle: { color: colour("ink"), fontSize: 12 },
        formatter: point => data.bars[point.dataIndex].name + "<br><b>" + data.bars[point.dataIndex].text + "</b> " + data.unit + "<br>" + data.bars[point.dataIndex].note,
      },
      series: [{
        type: "custom", data: data.bars.map((bar, at) => [at, bar.from, bar.to]), animation: false, encode: { x: [1, 2], y: 0 },
        renderItem: (params, api) => {
          const bar = data.bars[api.value(0)];
          const start = api.coord([bar.from, api.value(0)]), end = api.coord([bar.to, api.value(0)]);
          const step = api.size([0, 1])[1], tall = step * .6, x = Math.min(start[0], end[0]), wide = Math.max(1.5, Math.abs(end[0] - start[0]));
          const last = api.value(0) === data.bars.length - 1;
          return { type: "group", children: [
            { type: "rect", shape: { x: x, y: start[1] - tall / 2, width: wide, height: tall }, style: { fill: hue(bar) } },
            { type: "line", ignore: last, shape: { x1: end[0], x2: end[0], y1: start[1] + tall / 2, y2: start[1] + step - tall / 2 }, style: { stroke: colour("soft"), lineWidth: 1 } },
            { type: "text", style: { text: bar.text, x: x + wide + 6, y: start[1], align: "left", verticalAlign: "middle", fill: colour("ink"), fontSize: 12 } },
          ] };
        },
      }],
    };
  }

  const DRAW = Object.assign({ strips: strips, heat: heat, timeline: timeline, formation: formation, curve: curve, waterfall: waterfall },
    moneyCharts({ axisText, figure, font, LEFT, RIGHT, TOP }));

  function place(option, width) {
    (option.title || []).filter(title => title.key).forEach(title => { title.left = width - RIGHT + 14; });
    return option;
  }

  function draw(printed) {
    const colour = theme();
    plots.forEach(plot => plot.chart.dispose());
    plots = content.charts.flatMap(spec => {
      try { return [plotted(spec, colour, printed)]; } catch (error) {
        // The others are drawn all the same.
        const element = document.getElementById(spec.id), begun = echarts.getInstanceByDom(element);
        if (begun) begun.dispose();
        element.textContent = "This plot cannot be drawn; its numbers are in the data below.";
        console.error("plot " + spec.id + ": " + error.stack);
        return [];
      }
    });
  }

  function plotted(spec, colour, printed) {
    const element = document.getElementById(spec.id);
    const chart = echarts.init(element, null, {
      renderer: spec.kind === "heat" ? "canvas" : "svg", useDirtyRect: false, devicePixelRatio: 2,
    });
    const option = DRAW[spec.kind](spec.content, element.clientHeight, colour, printed ? PRINTED : element.clientWidth);
    if (printed) delete option.dataZoom;
    option.useUTC = true;
    option.animation = false;
    option.textStyle = { fontFamily: font() };
    chart.setOption(place(option, element.clientWidth));
    return { chart: chart, element: element, option: option };
  }

  function fit(width) {
    plots.forEach(plot => {
      const wide = width || plot.element.clientWidth;
      plot.chart.resize({ width: wide });
      if (plot.option.title) plot.chart.setOption({ title: place(plot.option, wide).title });
    });
  }

  draw();
  addEventListener("resize", () => fit());
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => draw());
  addEventListener("beforeprint", () => {
    document.querySelectorAll("details").forEach(part => { part.dataset.was = part.open; part.open = true; });
    draw(true);
    fit(PRINTED);
  });
  addEventListener("afterprint", () => {
    document.querySelectorAll("details").forEach(part => { part.open = part.dataset.was === "true"; });
    draw();
  });
})();

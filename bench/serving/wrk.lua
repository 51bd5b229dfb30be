-- Tells wrk to print what it counted as one line of JSON; times in milliseconds.
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"failed":%d,"p50":%.2f,"p99":%.2f,"perSecond":%.1f}\n',
    errors.connect + errors.read + errors.write + errors.timeout + errors.status,
    latency:percentile(50) / 1000,
    latency:percentile(99) / 1000,
    summary.requests / summary.duration * 1e6
  ))
end

/**
 * One decision, on Redis. KEYS: the counters. ARGV, three for each key: max, window in milliseconds, cost.
 * Answers the time of the decision in epoch milliseconds, then for each key the units used before it and the epoch
 * milliseconds of the window's end; writes all counters or none.
 *
 * A counter is `<window number>:<used>`. With the number in the value the window is decided by the same TIME for all
 * nodes and all keys of a decision, and expiry only tidies up: a key that outlives its window counts as empty. The one
 * window ahead is let stand, as in memory, for a clock that was set back.
 */
export const decideScript = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local stored = redis.call('MGET', unpack(KEYS))
local reply, slots, allowed = { now }, {}, true
for i = 1, #KEYS do
  local max, span, cost = tonumber(ARGV[3 * i - 2]), tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i])
  local slot, used = math.floor(now / span), 0
  if stored[i] then
    local number, count = string.match(stored[i], '^(%d+):(%d+)$')
    number = tonumber(number or -1)
    if number == slot or number == slot + 1 then slot, used = number, tonumber(count) end
  end
  if used + math.max(cost, 1) > max then allowed = false end
  slots[i], reply[2 * i], reply[2 * i + 1] = slot, used, (slot + 1) * span
end
if not allowed then return reply end
for i = 1, #KEYS do
  local cost = tonumber(ARGV[3 * i])
  if cost > 0 then
    local value = string.format('%.0f:%.0f', slots[i], reply[2 * i] + cost)
    redis.call('SET', KEYS[i], value, 'PX', string.format('%.0f', reply[2 * i + 1] - now))
  end
end
return reply
`;

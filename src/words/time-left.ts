import type { Ms } from '../../domain/units';
import type { Language } from './language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** What is left of days of waiting, in its two largest parts: 6 天 3 小时. The last minute counts as one; never below 0. */
export function timeLeft(left: Ms, language: Language): string {
  const minutes = Math.max(0, Math.ceil(left / MINUTE));
  const d = Math.floor((minutes * MINUTE) / DAY);
  const h = Math.floor(((minutes * MINUTE) % DAY) / HOUR);
  const m = minutes % 60;
  const [days, hours, mins] =
    language === 'en' ? [`${d} d`, `${h} h`, `${m} min`] : [`${d} 天`, `${h} 小时`, `${m} 分钟`];
  if (d > 0) return h > 0 ? `${days} ${hours}` : days;
  if (h > 0) return m > 0 ? `${hours} ${mins}` : hours;
  return mins;
}

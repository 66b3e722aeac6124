import { AXES } from "../../../record/axes.ts";
import { useWords } from "../../parts/words.ts";
import { fillOf, ON_SCREEN, Patterns } from "./bars.tsx";

/** The three lanes of a format with their words, and what the textures of bars say. */
export function TimelineLegend() {
  const { record: words } = useWords();
  return (
    <div className="timeline-legend">
      <ul aria-label={words.legend}>
        <li>
          <svg width="40" height={ON_SCREEN.row} aria-hidden="true">
            {AXES.map((axis) => (
              <rect key={axis} width="40" fill="var(--accent)" {...ON_SCREEN.bars[axis]} />
            ))}
          </svg>
          <span className="lanes">
            {AXES.map((axis) => (
              <span key={axis}>{words.axes[axis]}</span>
            ))}
          </span>
        </li>
        {(["yes", "partly", "possible", "disputed", "unknown"] as const).map((answer) => (
          <li key={answer}>
            <svg width="28" height="10" aria-hidden="true">
              <Patterns prefix={`legend-${answer}`} />
              <rect
                width="28"
                height="10"
                className={`bar bar-${answer}`}
                fill={fillOf(answer, `legend-${answer}`)}
              />
            </svg>
            {words.answers[answer]}
          </li>
        ))}
      </ul>
    </div>
  );
}

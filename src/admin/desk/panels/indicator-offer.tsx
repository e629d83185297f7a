import { Button } from '@strapi/design-system';
import type { IndicatorOffer } from '../../../domain/years';
import { useText } from '../../text';
import { useAllowed } from '../../use-allowed';
import { useDuring } from '../../use-during';
import type { useIndicators } from '../figures/use-indicators';

const MAKE_INDICATORS = [
  { action: 'plugin::content-manager.explorer.create', subject: 'api::indicator.indicator' },
];

type Props = {
  offer: IndicatorOffer;
  make: ReturnType<typeof useIndicators>['make'];
  onTake(key: string): void;
};

/**
 * A button that takes the offered indicator, or makes it of the figure. A new one is not offered to users who may not
 * make indicators.
 */
export function TakeIndicator({ offer, make, onTake }: Props) {
  const say = useText();
  const { busy, during } = useDuring();
  const allowed = useAllowed(MAKE_INDICATORS);
  if (offer.key === null && allowed !== 'yes') return null;
  const take = () =>
    during(async () => {
      if (offer.key !== null) return onTake(offer.key);
      const { name, unit } = offer;
      const nameEn = /\p{Script=Han}/u.test(name) ? undefined : name;
      onTake(await make({ name, unit, ...(nameEn && { nameEn }) }));
    });
  return (
    <Button size="S" variant="secondary" loading={busy} onClick={() => void take()}>
      {say(`desk.card.${offer.key === null ? 'make' : 'take'}-indicator`, { name: offer.name })}
    </Button>
  );
}
